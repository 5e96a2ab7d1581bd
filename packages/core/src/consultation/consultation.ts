import { z } from "zod";
import { Bilingual, OfficialText } from "../language/schema.ts";

/** An instant as ISO 8601 in UTC with milliseconds: `2026-12-18T17:00:00.000Z`. */
export const Instant = z.iso.datetime({ precision: 3 });
export type Instant = z.infer<typeof Instant>;

/** `silence`: the text stands adopted unless a delegation breaks silence with a reason before the deadline. */
export const ConsultationKind = z.enum(["comments", "silence"]);
export type ConsultationKind = z.infer<typeof ConsultationKind>;

/** Who of the delegations sees what another one has submitted, before publication. */
export const Visibility = z.enum(["own-delegation", "invited-delegations"]);
export type Visibility = z.infer<typeof Visibility>;

/** Who reads the comments and their answers once these are published; confidential ones stay with the Secretariat. */
export const Publication = z.enum(["invited-delegations", "public"]);
export type Publication = z.infer<typeof Publication>;

/** `chatham-house`: neither a delegation's name nor its affiliation leaves the Secretariat, in any channel. */
export const Attribution = z.enum(["by-delegation", "chatham-house"]);
export type Attribution = z.infer<typeof Attribution>;

export const Consultation = z.object({
  slug: z.string(),
  kind: ConsultationKind,
  title: Bilingual,
  /** What will be done with the comments. */
  mandate: Bilingual,
  announced: Instant.nullable(),
  opens: Instant,
  /** With every extension for all; one delegation's own closing is `closingFor`. */
  closes: Instant,
  /** The IANA zone in which the instants were set, for people to read them in. */
  zone: z.string(),
  /** Announced technical grace after closing, in minutes. */
  graceMinutes: z.int().nonnegative(),
  visibility: Visibility,
  publication: Publication,
  attribution: Attribution,
  responded: Instant.nullable(),
  archived: Instant.nullable(),
  /** Fictitious delegations take part; shown as a demonstration everywhere. */
  demonstration: z.boolean(),
});
export type Consultation = z.infer<typeof Consultation>;

/** One numbered paragraph of the frozen list. */
export const Paragraph = z.object({
  /** `geneva-2023-C1`, the permanent reference, which serves as its name in addresses. */
  reference: z.string(),
  /** `C1`, as printed beside it. */
  label: z.string(),
  position: z.int().positive(),
  text: OfficialText,
  version: z.int().positive(),
  /** SHA-256 of `paragraphCanonical`. */
  hash: z.string(),
});
export type Paragraph = z.infer<typeof Paragraph>;

/**
 * What the hash of a frozen paragraph is taken over.
 *
 * @example paragraphCanonical(demonstrationParagraph) // → '["demonstration-text-R1",1,["en","Set up a network."]]'
 */
export const paragraphCanonical = (paragraph: Omit<Paragraph, "hash">): string =>
  JSON.stringify([
    paragraph.reference,
    paragraph.version,
    ...paragraph.text.published.map((language) => [language, paragraph.text[language]]),
  ]);
