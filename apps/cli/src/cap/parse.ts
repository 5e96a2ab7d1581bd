import { formatCapReference, parseCapReference } from "@rabat/core/cap";
import { refusalSentence } from "@rabat/core/refusal/sentences";
import { CommandRefused } from "../exit.ts";

/** `rabat cap parse <line>`: the reference as JSON, or as a CAP line written out. */
export const parseCap = (line: string, json: boolean): string => {
  const read = parseCapReference(line);
  if (!read.ok) throw new CommandRefused(refusalSentence(read.refusals[0], "en"));
  return json ? JSON.stringify(read.value) : formatCapReference(read.value);
};
