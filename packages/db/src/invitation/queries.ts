import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { invitation } from "./table.ts";

export type Invitation = typeof invitation.$inferSelect;

export const insertInvitation = async (
  tx: Transaction,
  given: Omit<typeof invitation.$inferInsert, "expires">,
): Promise<Invitation> => {
  const [inserted] = await tx
    .insert(invitation)
    .values({ ...given, expires: sql`clock_timestamp() + interval '7 days'` })
    .returning();
  return inserted as Invitation;
};

const usable = (tokenHash: string) =>
  and(
    eq(invitation.tokenHash, tokenHash),
    isNull(invitation.consumed),
    sql`${invitation.expires} > clock_timestamp()`,
  );

/** An invitation that can still be accepted; reading it changes nothing (mail scanners read links). */
export const findInvitation = async (tx: Transaction, tokenHash: string): Promise<Invitation | null> => {
  const [found] = await tx.select().from(invitation).where(usable(tokenHash));
  return found ?? null;
};

/** Consumes an invitation; of two at once one gets null. */
export const consumeInvitation = async (tx: Transaction, tokenHash: string): Promise<Invitation | null> => {
  const [consumed] = await tx
    .update(invitation)
    .set({ consumed: sql`clock_timestamp()` })
    .where(usable(tokenHash))
    .returning();
  return consumed ?? null;
};

/** The invitations of a delegation that can still be accepted, newest first. */
export const listOpenInvitations = (tx: Transaction, delegation: string) =>
  tx
    .select({
      email: invitation.email,
      name: invitation.name,
      role: invitation.role,
      expires: invitation.expires,
    })
    .from(invitation)
    .where(
      and(
        eq(invitation.delegation, delegation),
        isNull(invitation.consumed),
        sql`${invitation.expires} > clock_timestamp()`,
      ),
    )
    .orderBy(desc(invitation.created));
