import type { Disposition, DispositionDraft } from "@rabat/core/comment";
import { eq } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { comment } from "../comment/table.ts";
import { person } from "../person/table.ts";
import { disposition } from "./table.ts";

const columns = {
  comment: disposition.comment,
  decision: disposition.decision,
  reason: disposition.reason,
  drafter: { person: disposition.drafter, name: person.name },
  version: disposition.version,
};

/** Draft dispositions of a consultation, by comment. */
export const dispositionsOf = async (
  tx: Transaction,
  consultation: string,
): Promise<Map<string, Disposition>> => {
  const rows = await tx
    .select(columns)
    .from(disposition)
    .innerJoin(person, eq(person.id, disposition.drafter))
    .innerJoin(comment, eq(comment.id, disposition.comment))
    .where(eq(comment.consultation, consultation));
  return new Map(rows.map(({ comment: id, ...row }) => [id, row]));
};

/** The disposition of one comment, held against other writers until the transaction ends. */
export const holdDisposition = async (tx: Transaction, commentId: string): Promise<Disposition | null> => {
  const [row] = await tx
    .select(columns)
    .from(disposition)
    .innerJoin(person, eq(person.id, disposition.drafter))
    .where(eq(disposition.comment, commentId))
    .for("update", { of: disposition });
  if (row === undefined) return null;
  const { comment: _key, ...held } = row;
  return held;
};

export const saveDisposition = async (
  tx: Transaction,
  given: DispositionDraft & { comment: string; drafter: string; version: number; saved: string },
): Promise<void> => {
  const { comment: key, ...changed } = given;
  await tx
    .insert(disposition)
    .values({ comment: key, ...changed })
    .onConflictDoUpdate({
      target: disposition.comment,
      set: changed,
    });
};
