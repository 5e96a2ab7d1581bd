import type { Actor, SecretariatChange } from "@rabat/core/partner";
import { accept, type Result } from "@rabat/core/refusal";
import { audit, invitations, members, people, type Transaction } from "@rabat/db";
import { inviteOnce } from "../invitation/invite.ts";

/** Does what two people agreed on; the first of both is on record beside the deed, as the proposal. */
export const carryOut = async (
  tx: Transaction,
  actor: Actor,
  change: SecretariatChange,
): Promise<Result<null>> => {
  if (change.kind === "invite") {
    const { email, name, role, locale } = change;
    const invited = await inviteOnce(tx, actor, { email, name, role, locale, delegation: null });
    return invited.ok ? accept(null) : invited;
  }
  const { person } = change;
  if (change.kind === "role") {
    const { role } = change;
    await people.changePerson(tx, person, { role });
    await audit.appendAudit(tx, {
      chain: "people",
      actor,
      deed: "change role",
      subject: person,
      detail: { role },
    });
    return accept(null);
  }
  const ended = await people.findPerson(tx, person);
  await members.disablePerson(tx, person);
  if (ended) await invitations.takeBackInvitationsTo(tx, { email: ended.email, delegation: null });
  await audit.appendAudit(tx, { chain: "people", actor, deed: "end access", subject: person, detail: {} });
  return accept(null);
};
