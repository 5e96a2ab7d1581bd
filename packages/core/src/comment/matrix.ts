import { z } from "zod";
import { Paragraph } from "../consultation/consultation.ts";
import { Delegation } from "../partner/index.ts";
import { AnswerState } from "./answers.ts";
import { Comment } from "./comment.ts";
import { Disposition } from "./disposition.ts";
import type { MatrixFilter } from "./matrix-filter.ts";

/** A row as the matrix lists it: long texts are cut, and `isCut` says so. The row that is opened has them whole. */
export const MatrixRow = z.object({
  comment: Comment.omit({ author: true, returned: true, onBehalf: true, withheld: true }),
  /** Recorded by the Secretariat for the delegation. */
  isOnBehalf: z.boolean(),
  isWithheld: z.boolean(),
  isCut: z.boolean(),
  delegation: Delegation,
  disposition: Disposition.pick({ decision: true, reason: true, drafter: true, version: true })
    .extend({ state: AnswerState.exclude(["missing"]) })
    .nullable(),
  group: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  /** False for a row that is opened although the filter leaves it out. */
  isInView: z.boolean(),
});
export type MatrixRow = z.infer<typeof MatrixRow>;

/**
 * What follows one heading. By paragraph: `paragraph`, null for the text as a whole, and then observers are a stream
 * of their own. By delegation: `delegation`, with all its rows in the stream of its standing.
 */
export const MatrixSection = z.object({
  paragraph: Paragraph.nullable(),
  delegation: Delegation.nullable(),
  rows: z.array(MatrixRow),
  observers: z.array(MatrixRow),
});
export type MatrixSection = z.infer<typeof MatrixSection>;

/**
 * One page of rows, in their order, under the headings that they belong to. Headings without a row are left out.
 *
 * @example sectionsOf([], [demonstrationParagraph], "paragraph") // → []
 */
export const sectionsOf = (
  rows: readonly MatrixRow[],
  paragraphs: readonly Paragraph[],
  by: MatrixFilter["by"],
): MatrixSection[] => {
  const held = new Map(paragraphs.map((paragraph) => [paragraph.reference, paragraph]));
  const sections: MatrixSection[] = [];
  let current: string | null | undefined;
  for (const row of rows) {
    const { comment, delegation } = row;
    const heading = by === "paragraph" ? comment.paragraph : delegation.id;
    if (heading !== current || sections.length === 0) {
      const paragraph = by === "paragraph" ? (held.get(comment.paragraph ?? "") ?? null) : null;
      sections.push({
        paragraph,
        delegation: by === "delegation" ? delegation : null,
        rows: [],
        observers: [],
      });
      current = heading;
    }
    sections.at(-1)?.[delegation.standing === "observer" ? "observers" : "rows"].push(row);
  }
  return sections;
};

/** Who holds a position on a paragraph, by name; never how many. */
export const NamedPosition = z.object({
  delegation: Delegation,
  confidential: z.boolean(),
  late: z.boolean(),
});
export type NamedPosition = z.infer<typeof NamedPosition>;

/** A contribution that was taken back and not sent again: that it was there and when it went, without its text. */
export const WithdrawnContribution = z.object({
  delegation: Delegation,
  reference: z.string(),
  comments: z.int(),
  withdrawn: z.string(),
});
export type WithdrawnContribution = z.infer<typeof WithdrawnContribution>;
