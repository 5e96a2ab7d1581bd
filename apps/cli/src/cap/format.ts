import { type CapReference, formatCapReference } from "@rabat/core/cap";
import { z } from "zod";
import type { Run } from "../command.ts";
import { CommandRefused } from "../exit.ts";
import { languageOf } from "../record/record.ts";
import { readLine } from "./reference.ts";

const codes = z
  .array(z.union([z.string().max(10), z.int()]))
  .max(50)
  .default([]);
const Written = z.strictObject({ areas: codes, objectives: codes, actions: codes });

/** A reference as `cap parse --json` writes it, as a line; what does not belong together is refused by the parser. */
const lineOf = (json: string): string => {
  try {
    return formatCapReference(Written.parse(JSON.parse(json)) as unknown as CapReference, "code");
  } catch {
    throw new CommandRefused(
      'A reference is written as cap parse writes it, such as {"areas":["3"],"objectives":["5b"],"actions":[17]}.',
    );
  }
};

/** `rabat cap format <reference>`: a reference, or a line in any of the languages, as a line in one form. */
export const formatCap: Run = ({ words, options }) => {
  const given = words.join(" ");
  const reference = readLine(given.trimStart().startsWith("{") ? lineOf(given) : given, options);
  const line = formatCapReference(reference, options.code ? "code" : languageOf(options));
  return { json: { line }, text: () => line };
};
