import type { CommentGroup } from "@rabat/core/comment";
import { and, asc, count, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { comment } from "../comment/table.ts";
import { commentGroup, grouping } from "./table.ts";

const columns = { id: commentGroup.id, name: commentGroup.name, version: commentGroup.version };

const living = (consultation: string) =>
  and(eq(commentGroup.consultation, consultation), isNull(commentGroup.dissolved));

/** The groups of a consultation by name, each with how many comments it holds now. */
export const listGroups = (
  tx: Transaction,
  consultation: string,
): Promise<(CommentGroup & { comments: number })[]> =>
  tx
    .select({ ...columns, comments: count(comment.id) })
    .from(commentGroup)
    .leftJoin(grouping, eq(grouping.belongsTo, commentGroup.id))
    .leftJoin(comment, and(eq(comment.id, grouping.comment), eq(comment.state, "submitted")))
    .where(living(consultation))
    .groupBy(commentGroup.id)
    .orderBy(asc(commentGroup.name), asc(commentGroup.id));

export const findGroup = async (
  tx: Transaction,
  consultation: string,
  id: string,
): Promise<CommentGroup | null> => {
  const [found] = await tx
    .select(columns)
    .from(commentGroup)
    .where(and(living(consultation), eq(commentGroup.id, id)));
  return found ?? null;
};

/** Of the comments named, those that the Secretariat sees in this consultation, each with the group that it is in. */
export const withGroups = async (tx: Transaction, consultation: string, ids: readonly string[]) => {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: comment.id, group: commentGroup.id, name: commentGroup.name })
    .from(comment)
    .leftJoin(grouping, eq(grouping.comment, comment.id))
    .leftJoin(commentGroup, eq(commentGroup.id, grouping.belongsTo))
    .where(
      and(
        eq(comment.consultation, consultation),
        eq(comment.state, "submitted"),
        isNull(comment.removed),
        inArray(comment.id, [...ids]),
      ),
    );
  return rows.map(({ id, group, name }) => ({
    id,
    group: group === null || name === null ? null : { id: group, name },
  }));
};

/** The comments of a group that stand submitted, by id. */
export const membersOf = async (tx: Transaction, id: string): Promise<string[]> => {
  const rows = await tx
    .select({ id: comment.id })
    .from(grouping)
    .innerJoin(comment, eq(comment.id, grouping.comment))
    .where(and(eq(grouping.belongsTo, id), eq(comment.state, "submitted"), isNull(comment.removed)))
    .orderBy(asc(comment.id));
  return rows.map((row) => row.id);
};

export const insertGroup = async (
  tx: Transaction,
  given: { consultation: string; name: string; madeBy: string },
): Promise<string> => {
  const [inserted] = await tx.insert(commentGroup).values(given).returning({ id: commentGroup.id });
  return (inserted as { id: string }).id;
};

/** Counts a change of a group. */
export const advanceGroup = async (tx: Transaction, id: string): Promise<void> => {
  await tx
    .update(commentGroup)
    .set({ version: sql`${commentGroup.version} + 1` })
    .where(eq(commentGroup.id, id));
};

/** Puts comments into a group; null takes them out of theirs. */
export const setGroup = async (
  tx: Transaction,
  ids: readonly string[],
  belongsTo: string | null,
): Promise<void> => {
  if (ids.length === 0) return;
  await tx
    .insert(grouping)
    .values(ids.map((id) => ({ comment: id, belongsTo })))
    .onConflictDoUpdate({ target: grouping.comment, set: { belongsTo } });
};

/** The group is no more; its comments are each by themselves again, with the answers that they have. */
export const dissolveGroup = async (tx: Transaction, id: string, dissolved: string): Promise<void> => {
  await tx.update(grouping).set({ belongsTo: null }).where(eq(grouping.belongsTo, id));
  await tx.update(commentGroup).set({ dissolved }).where(eq(commentGroup.id, id));
};
