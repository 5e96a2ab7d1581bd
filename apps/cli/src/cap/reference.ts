import { type CapReference, parseCapReference } from "@rabat/core/cap";
import { refusalSentence } from "@rabat/core/refusal/sentences";
import { CommandRefused } from "../exit.ts";
import type { Values } from "../options.ts";
import { languageOf } from "../record/record.ts";

/** A CAP line read; one that is not Cadiz is refused in the language asked for. */
export const readLine = (line: string, options: Pick<Values, "language">): CapReference => {
  const read = parseCapReference(line);
  if (!read.ok) throw new CommandRefused(refusalSentence(read.refusals[0], languageOf(options)));
  return read.value;
};
