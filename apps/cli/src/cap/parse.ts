import { formatCapReference } from "@rabat/core/cap";
import type { Run } from "../command.ts";
import { languageOf } from "../record/record.ts";
import { readLine } from "./reference.ts";

/** `rabat cap parse <line>`: the reference as JSON, or as a CAP line written out. */
export const parseCap: Run = ({ words, options }) => {
  const reference = readLine(words.join(" "), options);
  return { json: reference, text: () => formatCapReference(reference, languageOf(options)) };
};
