import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { answerDataset } from "./answer-dataset.ts";
import { datasetNames } from "./datasets.ts";
import { openApiDocument } from "./openapi.ts";
import { recordApi } from "./record-for-tests.ts";

const origin = "https://portal.example.org";
const ask = (path: string, headers: Record<string, string> = {}) => {
  const file = path.split("?")[0] ?? "";
  const request = new Request(`${origin}/api/v1/${path}`, { headers });
  return answerDataset(request, file, { api: recordApi, origin });
};
const itemsOf = async (path: string) => (await (await ask(path)).json()).items;

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ $id: "document", ...openApiDocument(origin, "en") }, undefined, true, false);
ajv.addVocabulary(["openapi", "info", "servers", "externalDocs", "security", "paths", "components"]);

test.each(datasetNames)("%s is as the document describes it", async (name) => {
  const answer = await ask(name);
  expect(answer.status).toBe(200);
  const validate = ajv.getSchema(`document#/components/schemas/${name}`);
  validate?.(await answer.json());
  expect(validate?.errors).toBeNull();
});

test.each(datasetNames)("%s.csv has a row for every item, each as wide as the first", async (name) => {
  const text = await (await ask(`${name}.csv`)).text();
  const bytes = new Uint8Array(await (await ask(`${name}.csv`)).arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(text.endsWith("\r\n")).toBe(true);
  const rows = text
    .replace(/"(?:[^"]|"")*"/g, "quoted")
    .split("\r\n")
    .slice(0, -1);
  const width = rows[0]?.split(",").length;
  expect(rows.every((row) => row.split(",").length === width)).toBe(true);
  if (name !== "coverage") expect(rows).toHaveLength((await itemsOf(name)).length + 1);
});

test("a demonstration is in no answer, and what begins like a formula is none", async () => {
  const names = datasetNames.flatMap((name) => [name, `${name}.csv`]);
  for (const name of names) {
    const text = await (await ask(name)).text();
    expect(text).not.toMatch(/shown-only|demonstration/i);
  }
  expect(await (await ask("consultations.csv")).text()).toContain(",'=What for,");
});

test("what is asked for comes, and nothing else", async () => {
  const references = async (path: string) =>
    (await itemsOf(path)).map(({ reference }: { reference: string }) => reference);
  expect(await references("outcomes?cap=action-17&x=1")).toContain("geneva-2023-C1");
  expect(
    new Set((await references("outcomes?meeting=geneva-2023")).map((r: string) => r.slice(0, 11))),
  ).toEqual(new Set(["geneva-2023"]));
  expect(await itemsOf("meetings?cap=objective-5b")).toMatchObject([
    {
      slug: "geneva-2023",
      addresses: { fr: `${origin}/fr/meetings/geneva-2023` },
      cap: { printed: "Area 3 | Objective 5 | Actions 16-17", objectives: ["5b"], actions: [16, 17] },
      title: [
        { language: "en", standing: "published" },
        { language: "fr", standing: "unofficial-translation" },
      ],
    },
  ]);
  expect(await itemsOf("meetings?cap=action-24")).toEqual([]);
  const states = (await itemsOf("plan")).map(({ state }: { state: string }) => state);
  expect(states.filter((state: string) => state === "unknown-parent")).toHaveLength(6);
});

test("any page may read an answer, its tag and what describes it; how long it lives is for the door to say", async () => {
  const { headers } = await ask("meetings.csv");
  expect(headers.get("access-control-allow-origin")).toBe("*");
  expect(headers.get("access-control-expose-headers")).toBe("ETag, Link");
  expect(headers.get("cache-control")).toBeNull();
});

test.each([
  ["meetings?cap=action-30", 400, "input.invalid"],
  ["meetings?chairmanship=", 400, "input.invalid"],
  ["meetings?chairmanship=a&chairmanship=a", 400, "input.invalid"],
  ["meetings?chairmanship=atlantis", 404, "record.not-found"],
  ["outcomes.csv?meeting=atlantis", 404, "record.not-found"],
  ["nothing", 404, "record.not-found"],
  ["constructor", 404, "record.not-found"],
  ["meetings.csv.csv", 404, "record.not-found"],
  ["outcomes.csv-metadata.json?cap=x", 400, "input.invalid"],
  ["nothing.csv-metadata.json", 404, "record.not-found"],
])("%s is answered with %i", async (path, status, code) => {
  const answer = await ask(path, { "accept-language": "fr" });
  const body = await answer.json();
  expect([answer.status, body.code, answer.headers.get("content-language")]).toEqual([status, code, "fr"]);
  expect(ajv.validate({ $ref: "document#/components/schemas/error" }, body)).toBe(true);
});
