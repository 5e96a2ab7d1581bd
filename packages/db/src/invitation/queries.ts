import { and, desc, eq, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import { name } from "../as-actor.ts";
import type { Transaction } from "../client.ts";
import { delegation } from "../delegation/table.ts";
import { invitationLink } from "./link.ts";
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

const isOpen = and(isNull(invitation.consumed), sql`${invitation.expires} > clock_timestamp()`);

/** By the link that its inviter was given, or by any that went out by mail. */
const hasLink = (tx: Transaction, tokenHash: string) =>
  or(
    eq(invitation.tokenHash, tokenHash),
    inArray(
      invitation.id,
      tx
        .select({ id: invitationLink.invitation })
        .from(invitationLink)
        .where(eq(invitationLink.tokenHash, tokenHash)),
    ),
  );

const usable = (tx: Transaction, tokenHash: string) => and(hasLink(tx, tokenHash), isOpen);

/** An invitation that can still be accepted; reading it changes nothing (mail scanners read links). */
export const findInvitation = async (tx: Transaction, tokenHash: string): Promise<Invitation | null> => {
  await name(tx, tokenHash);
  const [found] = await tx.select().from(invitation).where(usable(tx, tokenHash));
  return found ?? null;
};

/** Consumes an invitation; of two at once one gets null. */
export const consumeInvitation = async (tx: Transaction, tokenHash: string): Promise<Invitation | null> => {
  await name(tx, tokenHash);
  const [consumed] = await tx
    .update(invitation)
    .set({ consumed: sql`clock_timestamp()` })
    .where(usable(tx, tokenHash))
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
    .where(and(eq(invitation.delegation, delegation), isOpen))
    .orderBy(desc(invitation.created));

/** Ends an invitation that can still be accepted, by every link of it; false where there is none such. */
export const takeBackInvitation = async (
  tx: Transaction,
  { id, delegation }: { id: string; delegation: string },
): Promise<boolean> => {
  const ended = await tx
    .update(invitation)
    .set({ expires: sql`clock_timestamp()` })
    .where(and(eq(invitation.id, id), eq(invitation.delegation, delegation), isOpen))
    .returning({ id: invitation.id });
  return ended.length > 0;
};

/** Ends every invitation of this address into a delegation that can still be accepted. */
export const takeBackInvitationsTo = async (
  tx: Transaction,
  { email, delegation }: { email: string; delegation: string },
): Promise<void> => {
  await tx
    .update(invitation)
    .set({ expires: sql`clock_timestamp()` })
    .where(and(eq(invitation.email, email), eq(invitation.delegation, delegation), isOpen));
};

/** Every invitation into a delegation (or into one of them), also used and lapsed ones, newest first. */
export const listInvitations = (tx: Transaction, of: string | null) =>
  tx
    .select({
      id: invitation.id,
      email: invitation.email,
      name: invitation.name,
      role: invitation.role,
      delegation: invitation.delegation,
      expires: invitation.expires,
      consumed: invitation.consumed,
    })
    .from(invitation)
    .where(of === null ? isNotNull(invitation.delegation) : eq(invitation.delegation, of))
    .orderBy(desc(invitation.created), desc(invitation.id));

/** An invitation that can still be accepted, as whoever delivers it knows it. */
export const findOpenInvitation = async (tx: Transaction, id: string) => {
  const [found] = await tx
    .select({
      id: invitation.id,
      email: invitation.email,
      name: invitation.name,
      role: invitation.role,
      delegation: invitation.delegation,
      expires: invitation.expires,
    })
    .from(invitation)
    .where(and(eq(invitation.id, id), isOpen));
  return found ?? null;
};

/** Adds a link by which the invitation can be accepted. */
export const insertInvitationLink = async (
  tx: Transaction,
  given: { invitation: string; tokenHash: string },
): Promise<void> => {
  await tx.insert(invitationLink).values(given);
};

/** Every invitation that can still be accepted, the one that ends first first; nothing by which it could be. */
export const listPendingInvitations = (tx: Transaction) =>
  tx
    .select({
      id: invitation.id,
      name: invitation.name,
      role: invitation.role,
      delegation: delegation.name,
      expires: invitation.expires,
    })
    .from(invitation)
    .leftJoin(delegation, eq(delegation.id, invitation.delegation))
    .where(and(isOpen))
    .orderBy(invitation.expires, invitation.id);
