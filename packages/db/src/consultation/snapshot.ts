import type { Instant } from "@rabat/core/consultation";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { appendAudit, sha256 } from "../audit/queries.ts";
import type { Transaction } from "../client.ts";
import { contribution } from "../contribution/table.ts";

type Closing = { consultation: string; closes: Instant };

const chainOf = (slug: string) => `consultation:${slug}`;
const deed = "closing snapshot" as const;

/** Whether the snapshot at this closing is on record. */
const isTaken = async (tx: Transaction, { consultation, closes }: Closing): Promise<boolean> => {
  const { rows } = await tx.execute(sql`select 1 from audit_event
    where chain = ${chainOf(consultation)} and event::jsonb ->> 'deed' = ${deed}
      and event::jsonb -> 'detail' ->> 'closes' = ${closes}`);
  return rows.length > 0;
};

/**
 * Records what was in force when a consultation closed, once per closing: reference and hash of each contribution
 * that arrived in time. The caller holds the consultation alone, so that whoever arrived in time has been written.
 */
export const recordClosing = async (tx: Transaction, closing: Closing): Promise<void> => {
  if (await isTaken(tx, closing)) return;
  const inForce = await tx
    .select({ reference: contribution.reference, hash: contribution.hash })
    .from(contribution)
    .where(
      and(
        eq(contribution.consultation, closing.consultation),
        isNull(contribution.withdrawn),
        isNull(contribution.lateStanding),
      ),
    )
    .orderBy(asc(contribution.reference));
  const detail = { closes: closing.closes, inForce, hash: sha256(JSON.stringify(inForce)) };
  const entry = { chain: chainOf(closing.consultation), actor: { kind: "system" } as const, deed };
  await appendAudit(tx, { ...entry, subject: closing.consultation, detail });
};
