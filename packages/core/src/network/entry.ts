import { z } from "zod";
import { Instant } from "../consultation/consultation.ts";
import { Locale } from "../language/schema.ts";
import { boundedText } from "../language/text.ts";

/** Most entries that one delegation keeps. */
export const networkLimit = 60;

const telephone = z
  .string()
  .trim()
  .regex(/^(?:\+?[\d ()./-]{5,30})?$/);

/** What a delegation says of one of its thematic focal points (Geneva 2023, conclusion 1). */
export const NetworkDraft = z.object({
  /** An area of the Cadiz Action Plan; null: all of them. */
  area: z.int().min(1).max(5).nullable(),
  name: boundedText({ field: "name", limit: 200, required: true }),
  function: boundedText({ field: "function", limit: 200, required: true }),
  email: z.email().max(254),
  telephone,
  /** Those in which the person can be written to. */
  languages: z.array(Locale).max(5),
});
export type NetworkDraft = z.infer<typeof NetworkDraft>;

export const NetworkEntry = NetworkDraft.extend({
  id: z.uuid(),
  delegation: z.string(),
  /** Counts its changes; whoever changes it names the version that was read. */
  version: z.int().positive(),
  /** When its delegation last said that it is right. */
  confirmed: Instant,
});
export type NetworkEntry = z.infer<typeof NetworkEntry>;
