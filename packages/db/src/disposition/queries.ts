import type { AnsweredWords, Disposition, DispositionDraft, DispositionStep } from "@rabat/core/comment";
import { asc, eq, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Transaction } from "../client.ts";
import { comment } from "../comment/table.ts";
import { person } from "../person/table.ts";
import { dispositionStep } from "./step.ts";
import { disposition } from "./table.ts";

const reviewer = alias(person, "reviewer");

const columns = {
  comment: disposition.comment,
  decision: disposition.decision,
  reason: disposition.reason,
  drafter: { person: disposition.drafter, name: person.name },
  version: disposition.version,
  saved: disposition.saved,
  answered: disposition.answered,
  reviewer: disposition.reviewer,
  reviewerName: reviewer.name,
};

type Row = Omit<Disposition, "reviewer"> & {
  comment: string;
  reviewer: string | null;
  reviewerName: string | null;
};

const dispositionOf = ({ comment: _key, reviewer: by, reviewerName: name, ...row }: Row): Disposition => ({
  ...row,
  reviewer: by === null || name === null ? null : { person: by, name },
});

const select = (tx: Transaction, condition: SQL) =>
  tx
    .select(columns)
    .from(disposition)
    .innerJoin(person, eq(person.id, disposition.drafter))
    .innerJoin(comment, eq(comment.id, disposition.comment))
    .leftJoin(reviewer, eq(reviewer.id, disposition.reviewer))
    .where(condition);

/** Draft dispositions of a consultation, by comment. */
export const dispositionsOf = async (
  tx: Transaction,
  consultation: string,
): Promise<Map<string, Disposition>> => {
  const rows = await select(tx, eq(comment.consultation, consultation));
  return new Map(rows.map((row) => [row.comment, dispositionOf(row)]));
};

/** The disposition of one comment, held against other writers until the transaction ends. */
export const holdDisposition = async (tx: Transaction, commentId: string): Promise<Disposition | null> => {
  const [row] = await select(tx, eq(disposition.comment, commentId)).for("update", { of: disposition });
  return row === undefined ? null : dispositionOf(row);
};

type Step = typeof dispositionStep.$inferInsert;

const addStep = async (tx: Transaction, step: Step): Promise<void> => {
  await tx.insert(dispositionStep).values(step);
};

/** Writes a draft over the one before, whose review it takes away; both stay in the history. */
export const saveDisposition = async (
  tx: Transaction,
  given: DispositionDraft & {
    comment: string;
    drafter: string;
    version: number;
    saved: string;
    answered: AnsweredWords;
  },
): Promise<void> => {
  const { comment: key, ...changed } = given;
  await tx
    .insert(disposition)
    .values({ comment: key, ...changed })
    .onConflictDoUpdate({
      target: disposition.comment,
      set: { ...changed, reviewer: null },
    });
  const { version, decision, reason, drafter: by, saved: at } = given;
  await addStep(tx, { comment: key, step: "drafted", version, decision, reason, by, at });
};

/** Records that a second officer has read an answer as it stands. */
export const reviewDisposition = async (
  tx: Transaction,
  key: string,
  { reviewed, by, at }: { reviewed: Disposition; by: string; at: string },
): Promise<void> => {
  await tx.update(disposition).set({ reviewer: by }).where(eq(disposition.comment, key));
  const { version, decision, reason } = reviewed;
  await addStep(tx, { comment: key, step: "reviewed", version, decision, reason, by, at });
};

/** How the answer to a comment came about, in the order of its steps. */
export const stepsOf = (tx: Transaction, commentId: string): Promise<DispositionStep[]> =>
  tx
    .select({
      step: dispositionStep.step,
      version: dispositionStep.version,
      decision: dispositionStep.decision,
      reason: dispositionStep.reason,
      by: person.name,
      at: dispositionStep.at,
    })
    .from(dispositionStep)
    .innerJoin(person, eq(person.id, dispositionStep.by))
    .where(eq(dispositionStep.comment, commentId))
    .orderBy(asc(dispositionStep.at));
