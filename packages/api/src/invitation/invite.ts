import { randomBytes } from "node:crypto";
import { type Actor, personOf, type Role } from "@rabat/core/partner";
import { audit, invitations, type Transaction } from "@rabat/db";

export type Invited = { email: string | null; name: string | null; role: Role; delegation: string | null };

/** Writes an invitation and gives the token of its link, which is kept nowhere. */
export const invite = async (tx: Transaction, actor: Actor, given: Invited): Promise<string> => {
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
  return token;
};
