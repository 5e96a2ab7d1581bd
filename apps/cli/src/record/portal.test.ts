import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { rabat } from "../rabat-for-tests.ts";

const text = (en: string, fr: string) => [
  { language: "en", text: en, standing: "published" },
  { language: "fr", text: fr, standing: "unofficial-translation" },
];
const source = { title: { en: "Here", fr: "Ici" }, address: null };
const meeting = {
  slug: "rabat-2030",
  addresses: {},
  chairmanship: "elsewhere",
  kind: "thematic",
  title: text("N\u001b[31mew\u0007", "Nouveau"),
  starts: "2030-01-01",
  ends: "2030-01-02",
  place: { city: { en: "Rabat", fr: "Rabat" }, country: "ma" },
  coChairs: ["ma"],
  cap: { printed: null, areas: [], objectives: ["3"], actions: [6] },
  agenda: [],
  highlights: [],
  followUpTo: [],
  follows: [],
  stated: { recommendations: null, conclusions: null, panels: null },
  statedElsewhere: [],
  source,
};
const chairmanship = {
  slug: "elsewhere",
  partner: "ma",
  from: "2029-01",
  until: null,
  priorities: [text("One", "Un")],
  slogan: null,
  placeInPlan: null,
  source,
};
const answers: Record<string, unknown> = {
  "/api/v1/meetings": { items: [meeting] },
  "/api/v1/chairmanships": { items: [chairmanship] },
  "/api/v1/outcomes": { items: [{ strange: true }] },
  "/api/v1/search": { text: "x", total: 0, hits: [] },
};

let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer(({ url = "" }, response) => {
    const answer = answers[url.split("?")[0] ?? ""];
    response
      .writeHead(answer === undefined ? 503 : 200)
      .end(answer === undefined ? "<p>" : JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

it("reads a portal’s meetings into the same types, a stated line and translations included, and no command to a terminal", async () => {
  const { stdout } = await rabat("meetings", "--from", origin, "--json");
  const [read] = JSON.parse(stdout).items;
  expect(read).toMatchObject({
    slug: "rabat-2030",
    title: { published: ["en"], en: "N[31mew", fr: "Nouveau" },
    capPrinted: null,
    capStated: "Objective 3 | Action 6",
  });
});

it("computes coverage from what the portal holds", async () => {
  const { stdout } = await rabat("coverage", "--chairmanship", "elsewhere", "--from", origin, "--json");
  expect(JSON.parse(stdout).actions).toEqual({ addressed: [6], total: 29 });
  expect((await rabat("search", "x", "--from", origin, "--json")).stdout).toBe(
    '{"text":"x","total":0,"hits":[]}\n',
  );
});

it.each([
  ["an answer of another form", ["outcomes"], /in a form that this version does not know/],
  ["a refusal", ["export", "media"], /answered 503/],
])("%s ends with one sentence and 1", async (_, words, sentence) => {
  const { status, stdout, stderr } = await rabat(...words, "--from", origin);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(sentence);
  expect(stderr.trimEnd()).not.toContain("\n");
});

it("says in one sentence that a portal cannot be reached", async () => {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
  const { port } = closed.address() as AddressInfo;
  await new Promise((resolve) => closed.close(resolve));
  expect(await rabat("plan", "--from", `http://127.0.0.1:${port}`)).toEqual({
    status: 1,
    stdout: "",
    stderr: `The portal at http://127.0.0.1:${port} cannot be read: ECONNREFUSED.\n`,
  });
});
