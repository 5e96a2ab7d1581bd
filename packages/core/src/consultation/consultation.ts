import { z } from "zod";
import type { OfficialText } from "../language/official-text.ts";
import type { Localised } from "../language/locale.ts";

/** An instant as ISO 8601 in UTC with milliseconds: `2026-12-18T17:00:00.000Z`. */
export const Instant = z.iso.datetime({ precision: 3 });
export type Instant = z.infer<typeof Instant>;

export type Consultation = {
  slug: string;
  title: Localised;
  /** What will be done with the comments. */
  mandate: Localised;
  announced: Instant | null;
  opens: Instant;
  closes: Instant;
  /** The IANA zone in which the instants were set, for people to read them in. */
  zone: string;
  /** Announced technical grace after closing, in minutes. */
  graceMinutes: number;
  responded: Instant | null;
  archived: Instant | null;
  /** Fictitious delegations take part; shown as a demonstration everywhere. */
  demonstration: boolean;
};

/** One numbered paragraph of the frozen list. */
export type Paragraph = {
  /** `geneva-2023-C1`, the permanent reference, which serves as its name in addresses. */
  reference: string;
  /** `C1`, as printed beside it. */
  label: string;
  position: number;
  text: OfficialText;
  version: number;
  /** SHA-256 of `paragraphCanonical`. */
  hash: string;
};

/** What the hash of a frozen paragraph is taken over. */
export const paragraphCanonical = (paragraph: Omit<Paragraph, "hash">): string =>
  JSON.stringify([
    paragraph.reference,
    paragraph.version,
    ...paragraph.text.published.map((language) => [language, paragraph.text[language]]),
  ]);
