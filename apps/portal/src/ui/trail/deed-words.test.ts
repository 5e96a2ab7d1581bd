import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { auditDeeds } from "@rabat/core/audit";
import { locales } from "@rabat/core/language";
import { describe, expect, it } from "vitest";
import { messages } from "../../server/open-data/words.ts";

const keys = auditDeeds.map((deed) => deed.replaceAll(" ", "-"));

describe.each(locales)("in %s", (locale) => {
  it("every deed that can be recorded has its own sentence, and nothing else has", () => {
    const { deeds } = messages[locale].trail;
    expect(Object.keys(deeds).sort()).toEqual(keys.toSorted());
    const sentences = Object.values(deeds);
    expect(sentences.every((sentence) => /\S{2,}.*\.$/.test(sentence))).toBe(true);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

const packages = join(import.meta.dirname, "..", "..", "..", "..", "..", "packages");
const sources = ["api", "db"].flatMap((name) =>
  readdirSync(join(packages, name, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => readFileSync(join(packages, name, "src", file), "utf8")),
);

// the list is a type, so no other deed compiles; here, that none of them is only a word
it("every deed of the list is one that the code records", () => {
  const code = sources.join("\n");
  // a step of clearance names its deed with the step
  const steps = ["propose comment", "return comment", "clear comment"];
  expect(code).toContain("step.step} comment");
  const unrecorded = auditDeeds.filter((deed) => !steps.includes(deed) && !code.includes(`"${deed}"`));
  expect(unrecorded).toEqual([]);
});
