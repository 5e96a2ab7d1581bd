import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brochureMeetings } from "@rabat/core/brochure";
import { formatCapReference } from "@rabat/core/cap";
import { locales } from "@rabat/core/language";
import { capOf, isOnPlan } from "@rabat/core/meeting";

const printed = brochureMeetings.flatMap(({ capPrinted }) => (capPrinted === null ? [] : [capPrinted]));
const fixtures = fileURLToPath(import.meta.resolve("@rabat/core/cap/fixtures/valid.txt"));

/** What is read: lines as meetings print them, in every language, and everything that the plan's readers must take. */
export const lineSets: Readonly<Record<string, readonly string[]>> = {
  "the brochure’s five lines": printed,
  "the same in five languages and in codes": [...locales, "code" as const].flatMap((form) =>
    brochureMeetings.filter(isOnPlan).map((meeting) => formatCapReference(capOf(meeting), form)),
  ),
  "valid.txt": readFileSync(fixtures, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t", 1).join()),
};
