import type { Comment, CommentDraft, CommentState } from "@rabat/core/comment";
import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { person } from "../person/table.ts";
import { comment } from "./table.ts";

const columns = {
  id: comment.id,
  delegation: comment.delegation,
  paragraph: comment.paragraph,
  type: comment.type,
  position: comment.position,
  comment: comment.comment,
  proposedText: comment.proposedText,
  language: comment.language,
  confidential: comment.confidential,
  author: { person: comment.author, name: person.name },
  state: comment.state,
  version: comment.version,
};

const select = (tx: Transaction, condition: SQL | undefined) =>
  tx
    .select(columns)
    .from(comment)
    .innerJoin(person, eq(person.id, comment.author))
    .where(and(condition, isNull(comment.removed)))
    .orderBy(asc(comment.created), asc(comment.id));

const within = (consultation: string, delegation: string) =>
  and(eq(comment.consultation, consultation), eq(comment.delegation, delegation));

/** What one delegation has written in a consultation, in the order written. */
export const listCommentsOf = (
  tx: Transaction,
  consultation: string,
  delegation: string,
): Promise<Comment[]> => select(tx, within(consultation, delegation));

/** What every delegation has submitted: all that the Secretariat sees. */
export const listSubmitted = (tx: Transaction, consultation: string): Promise<Comment[]> =>
  select(tx, and(eq(comment.consultation, consultation), eq(comment.state, "submitted")));

/** One comment of one delegation, held against other writers until the transaction ends. */
export const holdComment = async (
  tx: Transaction,
  { consultation, delegation, id }: { consultation: string; delegation: string; id: string },
): Promise<Comment | null> => {
  const [found] = await select(tx, and(within(consultation, delegation), eq(comment.id, id))).for("update", {
    of: comment,
  });
  return found ?? null;
};

/** A submitted comment, as the Secretariat answers it. */
export const findSubmitted = async (
  tx: Transaction,
  consultation: string,
  id: string,
): Promise<Comment | null> => {
  const [found] = await select(
    tx,
    and(eq(comment.consultation, consultation), eq(comment.id, id), eq(comment.state, "submitted")),
  );
  return found ?? null;
};

type Written = CommentDraft & { state: CommentState; version: number };

export const insertComment = async (
  tx: Transaction,
  given: Written & { consultation: string; delegation: string; author: string },
): Promise<string> => {
  const [inserted] = await tx.insert(comment).values(given).returning({ id: comment.id });
  return (inserted as { id: string }).id;
};

export const updateComment = async (tx: Transaction, id: string, written: Written): Promise<void> => {
  const { paragraph: _fixed, ...changed } = written;
  await tx
    .update(comment)
    .set({ ...changed, saved: sql`clock_timestamp()` })
    .where(eq(comment.id, id));
};

/** Puts a draft aside: out of every list, still in the table. */
export const setCommentAside = async (tx: Transaction, id: string): Promise<void> => {
  await tx.update(comment).set({ removed: sql`clock_timestamp()` }).where(eq(comment.id, id));
};

export const setCommentState = async (
  tx: Transaction,
  ids: readonly string[],
  state: CommentState,
): Promise<void> => {
  if (ids.length === 0) return;
  await tx
    .update(comment)
    .set({ state, version: sql`${comment.version} + 1`, saved: sql`clock_timestamp()` })
    .where(inArray(comment.id, [...ids]));
};
