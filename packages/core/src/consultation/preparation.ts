import { z } from "zod";
import { OfficialText } from "../language/schema.ts";
import { Instant, type Paragraph, paragraphCanonical } from "./consultation.ts";

/** One text of a list that is still being prepared: taken from the record, or imported. */
export const ListedText = z.object({ reference: z.string(), label: z.string(), text: OfficialText });
export type ListedText = z.infer<typeof ListedText>;

/** What the Secretariat alone knows of a consultation: its list before it is frozen, and how it came to rest. */
export const Preparation = z.object({
  /** Raised by every change, so that of two officers the second is told. */
  version: z.int().positive(),
  texts: z.array(ListedText),
  frozen: Instant.nullable(),
  /** SHA-256 of `listCanonical`, once frozen. */
  hash: z.string().nullable(),
  /** Why it was archived without answers. */
  reason: z.string().nullable(),
});
export type Preparation = z.infer<typeof Preparation>;

/** Texts in one list, at most: beyond it nobody answers one by one. */
export const textsAtMost = 500;

/**
 * What the hash of a frozen list is taken over: every paragraph in its place, by label, reference and hash.
 *
 * @example listCanonical([{ ...demonstrationParagraph, hash: "f0" }]) // → '[["R1","demonstration-text-R1","f0"]]'
 */
export const listCanonical = (paragraphs: readonly Paragraph[]): string =>
  JSON.stringify(paragraphs.map(({ label, reference, hash }) => [label, reference, hash]));

/**
 * The list as it is frozen, or would be: numbered from 1, each text in its first version, all of it hashed.
 *
 * Takes the hash function, since none is in this package.
 *
 * @example
 * const { paragraphs, hash } = frozenList(demonstrationPreparation.texts, (canonical) => `#${canonical.length}`);
 * paragraphs.map(({ label, position, version }) => [label, position, version]) // → [["R1", 1, 1]]
 * hash // → "#38"
 */
export const frozenList = (
  texts: readonly ListedText[],
  hashOf: (canonical: string) => string,
): { paragraphs: Paragraph[]; hash: string } => {
  const paragraphs = texts.map((text, index) => {
    const paragraph = { ...text, position: index + 1, version: 1 };
    return { ...paragraph, hash: hashOf(paragraphCanonical(paragraph)) };
  });
  return { paragraphs, hash: hashOf(listCanonical(paragraphs)) };
};
