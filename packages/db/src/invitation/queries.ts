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

const isOpen = and(
  isNull(invitation.consumed),
  isNull(invitation.takenBack),
  sql`${invitation.expires} > clock_timestamp()`,
);

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

/** Where an invitation leads: a delegation, or null for the Secretariat. */
const leadsTo = (to: string | null) =>
  to === null ? isNull(invitation.delegation) : eq(invitation.delegation, to);

type Which = { id: string; delegation: string | null };

/** Ends an invitation that can still be accepted, by every link of it; false where there is none such. */
export const takeBackInvitation = async (tx: Transaction, { id, delegation }: Which): Promise<boolean> => {
  const ended = await tx
    .update(invitation)
    .set({ takenBack: sql`clock_timestamp()` })
    .where(and(eq(invitation.id, id), leadsTo(delegation), isOpen))
    .returning({ id: invitation.id });
  return ended.length > 0;
};

/** Gives an invitation its days anew, also one that has lapsed; false where nobody can accept it any more. */
export const renewInvitation = async (tx: Transaction, { id, delegation }: Which): Promise<boolean> => {
  const renewed = await tx
    .update(invitation)
    .set({ expires: sql`clock_timestamp() + interval '7 days'` })
    .where(
      and(
        eq(invitation.id, id),
        leadsTo(delegation),
        isNull(invitation.consumed),
        isNull(invitation.takenBack),
      ),
    )
    .returning({ id: invitation.id });
  return renewed.length > 0;
};

type Address = { email: string; delegation: string | null };

/** Whether this address has an invitation there that can still be accepted. */
export const isInvited = async (tx: Transaction, { email, delegation }: Address): Promise<boolean> => {
  const [open] = await tx
    .select({ id: invitation.id })
    .from(invitation)
    .where(and(eq(invitation.email, email), leadsTo(delegation), isOpen))
    .limit(1);
  return open !== undefined;
};

/** Ends every invitation of this address there that can still be accepted. */
export const takeBackInvitationsTo = async (
  tx: Transaction,
  { email, delegation }: Address,
): Promise<void> => {
  await tx
    .update(invitation)
    .set({ takenBack: sql`clock_timestamp()` })
    .where(and(eq(invitation.email, email), leadsTo(delegation), isOpen));
};

/** Every invitation to one place or to all delegations, also used and lapsed ones, newest first. */
export const listInvitations = (tx: Transaction, to: { delegation: string | null } | "delegations") =>
  tx
    .select({
      id: invitation.id,
      email: invitation.email,
      name: invitation.name,
      role: invitation.role,
      delegation: invitation.delegation,
      expires: invitation.expires,
      consumed: invitation.consumed,
      takenBack: invitation.takenBack,
    })
    .from(invitation)
    .where(to === "delegations" ? isNotNull(invitation.delegation) : leadsTo(to.delegation))
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
