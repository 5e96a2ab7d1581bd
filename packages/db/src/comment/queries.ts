import type { Comment, CommentDraft, CommentState, LateStanding } from "@rabat/core/comment";
import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Transaction } from "../client.ts";
import { person } from "../person/table.ts";
import { comment } from "./table.ts";

const returner = alias(person, "returner");
const recorder = alias(person, "recorder");
const withholder = alias(person, "withholder");

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
  state: comment.state,
  lateReference: comment.lateReference,
  lateStanding: comment.lateStanding,
  recordedBy: recorder.name,
  source: comment.source,
  withheldReason: comment.withheldReason,
  withheldBy: withholder.name,
  withheldAt: comment.withheldAt,
  author: { person: comment.author, name: person.name },
  version: comment.version,
  saved: comment.saved,
  reason: comment.returnedReason,
  returnedBy: returner.name,
  returnedAt: comment.returnedAt,
};

type Marks = {
  lateReference: string | null;
  lateStanding: LateStanding | null;
  recordedBy: string | null;
  source: string | null;
  withheldReason: string | null;
  withheldBy: string | null;
  withheldAt: string | null;
  reason: string | null;
  returnedBy: string | null;
  returnedAt: string | null;
};
type Row = Omit<Comment, "returned" | "late" | "onBehalf" | "withheld"> & Marks;

/** Why something was done to a comment, by whom and when; null where it was not. */
const noteOf = (reason: string | null, by: string | null, at: string | null) =>
  reason === null || by === null || at === null ? null : { reason, by, at };

const commentOf = ({ reason, returnedBy, returnedAt, ...row }: Row): Comment => {
  const { lateReference: reference, lateStanding: standing, recordedBy, source, ...held } = row;
  const { withheldReason, withheldBy, withheldAt, ...words } = held;
  return {
    ...words,
    late: reference === null || standing === null ? null : { reference, standing },
    onBehalf: recordedBy === null || source === null ? null : { by: recordedBy, source },
    withheld: noteOf(withheldReason, withheldBy, withheldAt),
    returned: noteOf(reason, returnedBy, returnedAt),
  };
};

const select = (tx: Transaction, condition: SQL | undefined) =>
  tx
    .select(columns)
    .from(comment)
    .innerJoin(person, eq(person.id, comment.author))
    .leftJoin(returner, eq(returner.id, comment.returnedBy))
    .leftJoin(recorder, eq(recorder.id, comment.recordedBy))
    .leftJoin(withholder, eq(withholder.id, comment.withheldBy))
    .where(and(condition, isNull(comment.removed)))
    .orderBy(asc(comment.created), asc(comment.id));

const list = async (tx: Transaction, condition: SQL | undefined): Promise<Comment[]> =>
  (await select(tx, condition)).map(commentOf);

const within = (consultation: string, delegation: string) =>
  and(eq(comment.consultation, consultation), eq(comment.delegation, delegation));

/** What one delegation has written in a consultation, in the order written. */
export const listCommentsOf = (
  tx: Transaction,
  consultation: string,
  delegation: string,
): Promise<Comment[]> => list(tx, within(consultation, delegation));

/** What every delegation has submitted: all that the Secretariat sees. */
export const listSubmitted = (tx: Transaction, consultation: string): Promise<Comment[]> =>
  list(tx, and(eq(comment.consultation, consultation), eq(comment.state, "submitted")));

/** One comment of one delegation, held against other writers until the transaction ends. */
export const holdComment = async (
  tx: Transaction,
  { consultation, delegation, id }: { consultation: string; delegation: string; id: string },
): Promise<Comment | null> => {
  const [found] = await select(tx, and(within(consultation, delegation), eq(comment.id, id))).for("update", {
    of: comment,
  });
  return found === undefined ? null : commentOf(found);
};

/** Which version a comment of one delegation has, and since when. */
export const findVersion = async (
  tx: Transaction,
  { consultation, delegation, id }: { consultation: string; delegation: string; id: string },
): Promise<{ version: number; saved: string; state: CommentState } | null> => {
  const [found] = await tx
    .select({ version: comment.version, saved: comment.saved, state: comment.state })
    .from(comment)
    .where(and(within(consultation, delegation), eq(comment.id, id), isNull(comment.removed)));
  return found ?? null;
};
const submitted = (consultation: string, id: string) =>
  and(eq(comment.consultation, consultation), eq(comment.id, id), eq(comment.state, "submitted"));

/** A submitted comment, as the Secretariat answers it. */
export const findSubmitted = async (
  tx: Transaction,
  consultation: string,
  id: string,
): Promise<Comment | null> => {
  const [found] = await list(tx, submitted(consultation, id));
  return found ?? null;
};

/** The same, held against other writers until the transaction ends. */
export const holdSubmitted = async (
  tx: Transaction,
  consultation: string,
  id: string,
): Promise<Comment | null> => {
  const [found] = await select(tx, submitted(consultation, id)).for("update", { of: comment });
  return found === undefined ? null : commentOf(found);
};

/** Keeps a comment from publication, with who, when and why; null lets it out again. */
export const setWithheld = async (
  tx: Transaction,
  id: string,
  withheld: { reason: string; by: string; at: string } | null,
): Promise<void> => {
  const {
    reason: withheldReason,
    by: withheldBy,
    at: withheldAt,
  } = withheld ?? {
    reason: null,
    by: null,
    at: null,
  };
  await tx.update(comment).set({ withheldReason, withheldBy, withheldAt }).where(eq(comment.id, id));
};

type Written = CommentDraft & { state: CommentState; version: number };

export const insertComment = async (
  tx: Transaction,
  given: Written & {
    consultation: string;
    delegation: string;
    author: string;
    recordedBy?: string;
    source?: string;
  },
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

type Cleared = { state: CommentState; version: number; reason: string | null };

/** Records a step of clearance; with a reason it is a return, by this person at this instant. */
export const clearComment = async (
  tx: Transaction,
  id: string,
  { state, version, reason, by, at }: Cleared & { by: string; at: string },
): Promise<void> => {
  const returned =
    reason === null ? { returnedBy: null, returnedAt: null } : { returnedBy: by, returnedAt: at };
  await tx
    .update(comment)
    .set({ state, version, returnedReason: reason, ...returned, saved: sql`clock_timestamp()` })
    .where(eq(comment.id, id));
};

/** Puts a draft aside: out of every list, still in the table. */
export const setCommentAside = async (tx: Transaction, id: string): Promise<void> => {
  await tx.update(comment).set({ removed: sql`clock_timestamp()` }).where(eq(comment.id, id));
};

/** What happens to a whole contribution happens to its comments; a reason to return them, or a late mark, is past. */
export const setCommentState = async (
  tx: Transaction,
  ids: readonly string[],
  state: CommentState,
): Promise<void> => {
  if (ids.length === 0) return;
  await tx
    .update(comment)
    .set({
      state,
      lateReference: null,
      lateStanding: null,
      returnedReason: null,
      returnedBy: null,
      returnedAt: null,
      version: sql`${comment.version} + 1`,
      saved: sql`clock_timestamp()`,
    })
    .where(inArray(comment.id, [...ids]));
};

/** Marks comments as those of a late contribution, on which the Secretariat has yet to decide. */
export const markLate = async (tx: Transaction, ids: readonly string[], reference: string): Promise<void> => {
  await tx
    .update(comment)
    .set({ lateReference: reference, lateStanding: "undecided" })
    .where(inArray(comment.id, [...ids]));
};

/** Comments that came late and are sent again in time, after an extension, lose their mark: it stays in the history. */
export const unmarkLate = async (
  tx: Transaction,
  consultation: string,
  delegation: string,
): Promise<void> => {
  await tx
    .update(comment)
    .set({ lateReference: null, lateStanding: null })
    .where(and(within(consultation, delegation), eq(comment.state, "submitted")));
};

/** Carries the Secretariat's decision on a late contribution to each of its comments. */
export const decideLateComments = async (
  tx: Transaction,
  reference: string,
  standing: LateStanding,
): Promise<void> => {
  await tx.update(comment).set({ lateStanding: standing }).where(eq(comment.lateReference, reference));
};
