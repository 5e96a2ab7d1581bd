import type { OwnAnswer, PublishedAnswer } from "@rabat/core/comment";
import { sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";

/** A comment as others meet it, its delegation by id; null where the Chatham House rule keeps it. */
export type Attributed<Entry> = Omit<Entry, "delegation"> & { delegation: string | null };
export type PublishedRow = Attributed<PublishedAnswer>;
export type SharedRow = Omit<PublishedRow, "decision" | "reason">;

const words =
  sql.raw(`id, delegation, paragraph, type, position, comment, proposed_text as "proposedText", language,
  late, on_behalf as "onBehalf"`);

/**
 * What other delegations have submitted, as far as the consultation shows it to the actor's: asked behind row-level
 * security, which leaves out names where they do not go out.
 */
export const sharedWith = async (tx: Transaction, slug: string): Promise<SharedRow[]> =>
  (await tx.execute<SharedRow>(sql`select ${words} from shared_comments(${slug})`)).rows;

/** The keys of everything that is published, to be put in order before any text is read. */
export const publishedKeys = async (
  tx: Transaction,
  slug: string,
): Promise<Pick<PublishedRow, "id" | "delegation" | "paragraph">[]> =>
  (
    await tx.execute<Pick<PublishedRow, "id" | "delegation" | "paragraph">>(
      sql`select id, delegation, paragraph from published_answers(${slug})`,
    )
  ).rows;

/** Published comments with their answers, as far as the actor may read them. */
export const publishedOf = async (
  tx: Transaction,
  slug: string,
  ids: readonly string[],
): Promise<Map<string, PublishedRow>> => {
  const { rows } = await tx.execute<PublishedRow>(
    sql`select ${words}, decision, reason from published_answers(${slug}) where id = any(${sql.param([...ids])}::uuid[])`,
  );
  return new Map(rows.map((row) => [row.id, row]));
};

/** The published answers to the comments of the actor's own delegation. */
export const answersToOwn = async (tx: Transaction, slug: string): Promise<OwnAnswer[]> =>
  (await tx.execute<OwnAnswer>(sql`select comment, decision, reason from answers_to_own(${slug})`)).rows;
