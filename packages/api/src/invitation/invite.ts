import { randomBytes } from "node:crypto";
import type { Locale } from "@rabat/core/language";
import { type Actor, personOf, type Role } from "@rabat/core/partner";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { audit, invitations, type Transaction } from "@rabat/db";
import { queueMail } from "../mail/queue.ts";

export type Invited = {
  email: string | null;
  name: string | null;
  role: Role;
  delegation: string | null;
  /** The language of the mail. */
  locale: Locale;
};

/**
 * Writes an invitation, has it mailed where it names an address, and gives the token of a link of its own, which is
 * kept nowhere.
 */
export const invite = async (
  tx: Transaction,
  actor: Actor,
  { locale, ...given }: Invited,
): Promise<string> => {
  const token = randomBytes(24).toString("base64url");
  const { id } = await invitations.insertInvitation(tx, {
    ...given,
    email: given.email?.trim().toLowerCase() ?? null,
    tokenHash: audit.sha256(token),
    invitedBy: personOf(actor),
  });
  const { role, delegation } = given;
  await audit.appendAudit(tx, {
    chain: "people",
    actor,
    deed: "invite",
    subject: id,
    detail: { role, delegation },
  });
  if (given.email !== null) await queueMail(tx, { kind: "invitation", invitation: id, locale });
  return token;
};

/** The same for an address that is not invited there already; one after another, so that none gets two. */
export const inviteOnce = async (
  tx: Transaction,
  actor: Actor,
  given: Invited & { email: string },
): Promise<Result<string>> => {
  await audit.lockChain(tx, "people");
  const { delegation } = given;
  const email = given.email.trim().toLowerCase();
  if (await invitations.isInvited(tx, { email, delegation }))
    return refuse({ code: "invitation.already-open" });
  return accept(await invite(tx, actor, given));
};
