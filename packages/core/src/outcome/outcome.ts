import { z } from "zod";
import { OfficialText } from "../language/schema.ts";
import { Source } from "../meeting/meeting.ts";

export const outcomeKinds = ["conclusion", "recommendation", "theme"] as const;
export const OutcomeKind = z.enum(outcomeKinds);
export type OutcomeKind = z.infer<typeof OutcomeKind>;

/** One held text of a meeting: a conclusion, a recommendation, or a theme (a panel or key aspect it named). */
export const Outcome = z.object({
  /** `<place>-<year>-<C|R|T><n>`: permanent. */
  reference: z.string(),
  meeting: z.string(),
  kind: OutcomeKind,
  number: z.int().positive(),
  text: OfficialText,
  /** Where the text was read; null: in the source of its meeting. */
  source: Source.nullable(),
});
export type Outcome = z.infer<typeof Outcome>;

const letters: Record<OutcomeKind, string> = { conclusion: "C", recommendation: "R", theme: "T" };

/**
 * `C1`: the label within one meeting or one frozen list.
 *
 * @example outcomeLabel({ kind: "recommendation", number: 12 }) // → "R12"
 */
export const outcomeLabel = ({ kind, number }: Pick<Outcome, "kind" | "number">): string =>
  `${letters[kind]}${number}`;

export const OutcomeReference = z.object({
  place: z.string(),
  year: z.int(),
  kind: OutcomeKind,
  number: z.int().positive(),
});
export type OutcomeReference = z.infer<typeof OutcomeReference>;

/**
 * Reads a permanent reference; null for whatever is not one. Letter case is given back as the standard has it.
 *
 * @example readOutcomeReference("geneva-2023-C1")
 * // → { place: "geneva", year: 2023, kind: "conclusion", number: 1 }
 */
export const readOutcomeReference = (reference: string): OutcomeReference | null => {
  const [, place, year, letter, number] =
    /^([a-z]+(?:-[a-z]+)*)-(\d{4})-([CRTcrt])([1-9]\d{0,3})$/.exec(reference) ?? [];
  const kind = outcomeKinds.find((candidate) => letters[candidate] === letter?.toUpperCase());
  if (place === undefined || kind === undefined) return null;
  return { place, year: Number(year), kind, number: Number(number) };
};

/**
 * The permanent reference of an item.
 *
 * `readOutcomeReference` gives it back.
 *
 * @example formatOutcomeReference({ place: "geneva", year: 2023, kind: "conclusion", number: 1 }) // → "geneva-2023-C1"
 */
export const formatOutcomeReference = ({ place, year, kind, number }: OutcomeReference): string =>
  `${place}-${year}-${letters[kind]}${number}`;
