import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import {
  brochureMedia,
  brochureMeetings,
  brochureOutcomes,
  moroccanChairmanship,
} from "../src/brochure/index.ts";
import { actions, areas, coverage, nodesOf, objectives, parseCapReference } from "../src/cap/index.ts";
import { otherChairmanships } from "../src/chairmanship/index.ts";
import { crosswalk, globalCompactObjectives } from "../src/crosswalk/index.ts";
import { capOf, laterMeetings, meetingFigures } from "../src/meeting/index.ts";
import { readOutcomeReference } from "../src/outcome/index.ts";
import { partners } from "../src/partner/index.ts";
import { readSearch } from "../src/search/index.ts";
import { declarationsOf } from "./declarations.ts";
import { core, entryPoints } from "./manifest.ts";
import { exportedSchemas, jsonSchemas } from "./schema.ts";
import { typesWithoutSchema } from "./types-without-schema.ts";

const schemas = await jsonSchemas();
const ajv = addFormats.default(new Ajv2020({ strictTuples: false, allowUnionTypes: true, allErrors: true }));

const faultsOf = (name: string, value: unknown) => {
  const isValid = ajv.compile(schemas.get(name) ?? false);
  isValid(value);
  return isValid.errors ?? [];
};

const lines = (name: string) =>
  readFileSync(join(core, "src", "cap", "fixtures", `${name}.txt`), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => parseCapReference(line.split("\t", 1).join()));

const data: Record<string, readonly unknown[]> = {
  meeting: [...brochureMeetings, ...laterMeetings],
  outcome: brochureOutcomes,
  "outcome-reference": brochureOutcomes.map(({ reference }) => readOutcomeReference(reference)),
  media: brochureMedia,
  partner: partners,
  "crosswalk-link": crosswalk,
  "global-compact-objective": globalCompactObjectives,
  "search-query": [readSearch('migrants NOT "border management" O5b')],
  chairmanship: [moroccanChairmanship, ...otherChairmanships],
  "meeting-figures": [meetingFigures(brochureMeetings)],
  area: areas,
  objective: objectives,
  action: actions,
  coverage: [coverage(brochureMeetings.map(capOf)), coverage([])],
  "cap-node": brochureMeetings.map(capOf).flatMap(nodesOf),
  "cap-reference": lines("valid").flatMap((read) => (read.ok ? [read.value] : [])),
  refusal: lines("invalid").flatMap((read) => (read.ok ? [] : read.refusals)),
};

describe("the JSON Schemas in the package", () => {
  it("are one for every schema of every entry point, under a name of its own", async () => {
    expect(schemas.size).toBe((await exportedSchemas()).size);
    expect(schemas.size).toBeGreaterThan(100);
  });

  it.each([...schemas])("%s is a JSON Schema", (_, schema) => {
    expect(ajv.validateSchema(schema)).toBe(true);
    ajv.compile(schema);
  });

  it.each(Object.entries(data))("%s accepts the data in the package", (name, values) => {
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) expect(faultsOf(name, value)).toEqual([]);
  });

  it("refuse what the data may not be", () => {
    expect(faultsOf("cap-reference", { areas: ["6"], objectives: [], actions: [] })).not.toEqual([]);
    expect(faultsOf("cap-reference", { areas: [], objectives: [], actions: [30] })).not.toEqual([]);
    expect(faultsOf("meeting", { ...brochureMeetings[0], kind: "ministerial" })).not.toEqual([]);
    expect(faultsOf("refusal", { code: "cap.unheard-of" })).not.toEqual([]);
  });

  it("leave out only the types that are listed", async () => {
    const named = await exportedSchemas();
    for (const [entry, file] of entryPoints) {
      const types = declarationsOf(file).flatMap(({ name, isType }) => (isType ? [name] : []));
      const without = [...new Set(types)].filter((type) => !named.has(type)).sort();
      expect([entry, without]).toEqual([entry, [...(typesWithoutSchema[entry] ?? [])].sort()]);
    }
  });
});
