import type { Paragraph } from "../consultation/consultation.ts";
import type { Locale } from "../language/locale.ts";
import { byName, type Delegation } from "../partner/index.ts";
import type { Comment } from "./comment.ts";
import type { Disposition } from "./disposition.ts";

export type MatrixRow = { comment: Comment; delegation: Delegation; disposition: Disposition | null };

/** A paragraph with its rows; `paragraph` is null for comments on the text as a whole, which come first. */
export type MatrixSection = { paragraph: Paragraph | null; rows: MatrixRow[] };

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
  const section = (paragraph: Paragraph | null): MatrixSection => ({
    paragraph,
    rows: rows
      .filter(({ comment }) => comment.paragraph === (paragraph?.reference ?? null))
      .sort((left, right) => inOrder(left.delegation, right.delegation)),
  });
  const whole = section(null);
  const numbered = paragraphs.toSorted((left, right) => left.position - right.position).map(section);
  return whole.rows.length > 0 ? [whole, ...numbered] : numbered;
};
