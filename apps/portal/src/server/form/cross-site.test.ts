import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { apiRouter } from "@rabat/api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openListener } from "../door/listener-for-tests.ts";

const source = join(import.meta.dirname, "../..");
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !/test/.test(file))
  .map((file) => ({ file, text: readFileSync(join(source, file), "utf8") }));
const posted = files.filter(({ file, text }) => file.endsWith("route.ts") && /\bPOST\b/.test(text));
/** Asked by POST because its protocol asks so; it reads, has no form and knows no session. */
const assistant = join("app", "mcp", "route.ts");
const routes = posted.filter(({ file }) => file !== assistant);

type Procedure = { _def: { type: string } };
const procedures = Object.entries(apiRouter._def.procedures as unknown as Record<string, Procedure>);
const mutations = procedures.filter(([, { _def }]) => _def.type === "mutation").map(([path]) => path);

/** What a form's answer calls on the way: the ways in themselves are routes. */
const helpers: Record<string, string> = {
  "form.hold": join("server", "form", "hold.ts"),
  "session.close": join("server", "auth.ts"),
};

let listener: Awaited<ReturnType<typeof openListener>>;
let handed = 0;
beforeAll(async () => {
  listener = await openListener(async (_, response) => {
    handed++;
    response.writeHead(303, { location: "/en" }).end();
  });
});
afterAll(() => listener.close());

test("every route that takes a form answers through answerForm, which asks where it comes from", () => {
  expect(routes.length).toBeGreaterThan(35);
  expect(routes.filter(({ text }) => !/export const POST = answerForm\(/.test(text))).toEqual([]);
});

test("what assistants ask changes nothing and knows nobody: no procedure but questions, no session", () => {
  const room = files.filter(({ file }) => file === assistant || file.startsWith(join("server", "assistant")));
  expect(room.length).toBeGreaterThan(3);
  for (const { file, text } of room) {
    const changes = mutations.filter((path) => text.includes(`.${path}(`));
    expect({ file, changes }).toEqual({ file, changes: [] });
    expect(text).not.toMatch(/auth\.ts|request-api\.ts|apiFor/);
  }
});

test("every procedure that changes something is called by such a route, and by nothing else", () => {
  expect(mutations.length).toBeGreaterThan(30);
  for (const path of mutations) {
    const callers = files.filter(({ text }) => text.includes(`.${path}(`)).map(({ file }) => file);
    const strangers = callers.filter(
      (file) => !routes.some((route) => route.file === file) && file !== helpers[path],
    );
    expect({ path, strangers, isCalled: callers.length > 0 }).toEqual({
      path,
      strangers: [],
      isCalled: true,
    });
  }
});

test("no procedure is reached by its name, and a form from elsewhere is handed to nobody", async () => {
  for (const path of mutations)
    for (const address of [`/api/trpc/${path}`, `/api/${path}`, `/trpc/${path}`]) {
      const { status } = await listener.fetchRaw(address, { method: "POST", body: "{}" });
      expect({ address, status }).toEqual({ address, status: 405 });
    }
  for (const headers of [
    { origin: "https://elsewhere.example" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ])
    expect((await listener.fetchRaw("/en/x/save", { method: "POST", headers, body: "a=b" })).status).toBe(
      403,
    );
  expect(handed).toBe(0);
  expect((await listener.fetchRaw("/en/x/save", { method: "POST", body: "a=b" })).status).toBe(303);
  expect(handed).toBe(1);
});
