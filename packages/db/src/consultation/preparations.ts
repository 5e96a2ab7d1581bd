import type { Consultation, Paragraph, Preparation } from "@rabat/core/consultation";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { invited } from "./invited.ts";
import { paragraph } from "./paragraph.ts";
import { preparation } from "./preparation.ts";
import { consultation } from "./table.ts";

/** For one that came ready made: its list was never open to change here. */
const readyMade = ({ announced }: Pick<Consultation, "announced">): Preparation => ({
  version: 1,
  texts: [],
  frozen: announced,
  hash: null,
  reason: null,
});

export const preparationOf = async (
  tx: Transaction,
  { slug, announced }: Pick<Consultation, "slug" | "announced">,
): Promise<Preparation> => {
  const [found] = await tx.select().from(preparation).where(eq(preparation.consultation, slug));
  if (found === undefined) return readyMade({ announced });
  const { consultation: _of, ...held } = found;
  return held;
};

/** Every name that is taken; whoever asks names the next one alone, until the end of the transaction. */
export const takenSlugs = async (tx: Transaction): Promise<string[]> => {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('consultation names', 0))`);
  return (await tx.select({ slug: consultation.slug }).from(consultation)).map(({ slug }) => slug);
};

export const insertConsultation = async (tx: Transaction, given: Consultation): Promise<void> => {
  await tx.insert(consultation).values(given);
  await tx.insert(preparation).values({ consultation: given.slug });
};

export type Progress = { texts: number; invited: number; isFrozen: boolean };

/** How far each consultation is: texts in its list, delegations invited, whether the list is frozen. */
export const progressOf = async (tx: Transaction): Promise<Map<string, Progress>> => {
  const { rows } = await tx.execute<Progress & { slug: string }>(sql`
    select slug, coalesce(nullif(listed.texts, 0), jsonb_array_length(prepared.texts), 0)::int as texts,
      (select count(*)::int from consultation_invited as guest where guest.consultation = slug) as invited,
      listed.texts > 0 as "isFrozen"
    from consultation
      left join consultation_preparation as prepared on prepared.consultation = slug,
      lateral (select count(*) as texts from consultation_paragraph as held where held.consultation = slug) as listed`);
  return new Map(rows.map(({ slug, ...progress }) => [slug, progress]));
};

type Prepared = Omit<Consultation, "slug" | "responded">;

/** Changes what may change before, at and after an announcement; what that is, core decides. */
export const updateConsultation = async (
  tx: Transaction,
  slug: string,
  changes: Partial<Prepared>,
): Promise<void> => {
  await tx.update(consultation).set(changes).where(eq(consultation.slug, slug));
};

export const updatePreparation = async (
  tx: Transaction,
  slug: string,
  changes: Partial<Preparation>,
): Promise<void> => {
  await tx
    .insert(preparation)
    .values({ consultation: slug, ...changes })
    .onConflictDoUpdate({ target: preparation.consultation, set: changes });
};

/** Writes the list that from now on never changes. */
export const insertFrozen = async (
  tx: Transaction,
  slug: string,
  paragraphs: readonly Paragraph[],
): Promise<void> => {
  await tx.insert(paragraph).values(paragraphs.map((held) => ({ consultation: slug, ...held })));
};

/** Invites exactly these. */
export const setInvited = async (tx: Transaction, slug: string, ids: readonly string[]): Promise<void> => {
  const held = await tx.select().from(invited).where(eq(invited.consultation, slug));
  const before = new Set(held.map(({ delegation }) => delegation));
  const gone = [...before].filter((id) => !ids.includes(id));
  if (gone.length > 0)
    await tx.delete(invited).where(and(eq(invited.consultation, slug), inArray(invited.delegation, gone)));
  const added = ids.filter((id) => !before.has(id)).map((id) => ({ consultation: slug, delegation: id }));
  if (added.length > 0) await tx.insert(invited).values(added);
};
