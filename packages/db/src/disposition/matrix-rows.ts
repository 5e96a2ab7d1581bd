import type { LateStanding, MatrixRow } from "@rabat/core/comment";
import { and, eq, getTableColumns, inArray, isNull, sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { comment } from "../comment/table.ts";
import { commentGroup, grouping } from "../group/table.ts";
import { person } from "../person/table.ts";
import { disposition } from "./table.ts";

/** Characters of a text in a list; the row that is opened shows it whole. */
const excerpt = 420;

const held = getTableColumns(comment);
const columns = {
  id: held.id,
  delegation: held.delegation,
  paragraph: held.paragraph,
  type: held.type,
  position: held.position,
  comment: sql<string>`left(${held.comment}, ${excerpt})`,
  proposedText: sql<string>`left(${held.proposedText}, ${excerpt})`,
  language: held.language,
  confidential: held.confidential,
  state: held.state,
  version: held.version,
  saved: held.saved,
  lateReference: held.lateReference,
  lateStanding: held.lateStanding,
  isCut: sql<boolean>`greatest(length(${held.comment}), length(${held.proposedText}), length(${disposition.reason})) > ${excerpt}`,
};
const marks = {
  isOnBehalf: sql<boolean>`${held.recordedBy} is not null`,
  isWithheld: sql<boolean>`${held.withheldAt} is not null`,
};
const texts = { comment: held.comment, proposedText: held.proposedText, isCut: sql<boolean>`false` };
const { decision, reason, version, drafter, answered, reviewer } = getTableColumns(disposition);
/** As core's `answerState()` has it. */
const state = sql<AnswerState>`case
  when ${answered} <> jsonb_build_object('type', ${held.type}, 'position', ${held.position},
    'comment', ${held.comment}, 'proposedText', ${held.proposedText}) then 'outdated'
  when ${reviewer} is null then 'drafted' else 'reviewed' end`;
type AnswerState = NonNullable<MatrixRow["disposition"]>["state"];
const cutReason = sql<string | null>`left(${reason}, ${excerpt})`;

export type ListedRow = Omit<MatrixRow, "delegation" | "isInView">;

const lateOf = (reference: string | null, standing: LateStanding | null) =>
  reference === null || standing === null ? null : { reference, standing };

/** The rows named, in the order named, as far as they stand submitted; whole, or with their texts cut. */
export const rowsOfMatrix = async (
  tx: Transaction,
  ids: readonly string[],
  { whole }: { whole: boolean },
): Promise<ListedRow[]> => {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({
      comment: whole ? { ...columns, ...texts } : columns,
      answer: { decision, version, drafter, state },
      marks,
      reason: whole ? reason : cutReason,
      drafter: person.name,
      group: { id: commentGroup.id, name: commentGroup.name },
    })
    .from(comment)
    .leftJoin(disposition, eq(disposition.comment, comment.id))
    .leftJoin(person, eq(person.id, disposition.drafter))
    .leftJoin(grouping, eq(grouping.comment, comment.id))
    .leftJoin(commentGroup, eq(commentGroup.id, grouping.belongsTo))
    .where(and(inArray(comment.id, [...ids]), eq(comment.state, "submitted"), isNull(comment.removed)));
  const listed = rows.map(({ comment: row, marks: set, answer, reason, drafter: name, group }): ListedRow => {
    const { isCut, lateReference, lateStanding, ...words } = row;
    const disposition =
      answer === null || reason === null || name === null
        ? null
        : { ...answer, reason, drafter: { person: answer.drafter, name } };
    return {
      comment: { ...words, late: lateOf(lateReference, lateStanding) },
      isCut,
      ...set,
      disposition,
      group,
    };
  });
  const byId = new Map(listed.map((row) => [row.comment.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
};
