import { z } from "zod";
import { Paragraph } from "../consultation/consultation.ts";
import type { Locale } from "../language/locale.ts";
import { byName, Delegation } from "../partner/index.ts";
import { Comment } from "./comment.ts";
import { Disposition } from "./disposition.ts";

export const MatrixRow = z.object({
  comment: Comment,
  delegation: Delegation,
  disposition: Disposition.nullable(),
});
export type MatrixRow = z.infer<typeof MatrixRow>;

/**
 * A paragraph with its rows; `paragraph` is null for comments on the text as a whole, which come first. Observers
 * are a stream of their own.
 */
export const MatrixSection = z.object({
  paragraph: Paragraph.nullable(),
  rows: z.array(MatrixRow),
  observers: z.array(MatrixRow),
});
export type MatrixSection = z.infer<typeof MatrixSection>;

/**
 * The matrix: every row by paragraph as the list runs, then by delegation in protocol order (alphabetical by name
 * in the reader's language), then in the order written. Paragraphs without a row are there, empty.
 */
export const matrixOf = (
  paragraphs: readonly Paragraph[],
  rows: readonly MatrixRow[],
  locale: Locale,
): MatrixSection[] => {
  const inOrder = byName(locale);
  const section = (paragraph: Paragraph | null): MatrixSection => {
    const here = rows
      .filter(({ comment }) => comment.paragraph === (paragraph?.reference ?? null))
      .sort((left, right) => inOrder(left.delegation, right.delegation));
    const standing = (sought: Delegation["standing"]) =>
      here.filter(({ delegation }) => delegation.standing === sought);
    return { paragraph, rows: standing("partner"), observers: standing("observer") };
  };
  const whole = section(null);
  const numbered = paragraphs.toSorted((left, right) => left.position - right.position).map(section);
  return whole.rows.length + whole.observers.length > 0 ? [whole, ...numbered] : numbered;
};
