import { boundedText, Locale } from "@rabat/core/language";
import { actorOf, checkPassword, decideJoining, type Role, visitor } from "@rabat/core/partner";
import { accept, refuse } from "@rabat/core/refusal";
import {
  asActor,
  audit,
  become,
  calendars,
  delegations,
  factors,
  invitations,
  pendings,
  people,
  sessions,
  type Transaction,
} from "@rabat/db";
import { z } from "zod";
import { queueMail } from "../mail/queue.ts";
import { resultOf } from "../result.ts";
import { hashPassword } from "../session/password.ts";
import { open } from "../trpc.ts";

const AcceptInvitation = z.object({
  token: z.string().max(200),
  password: z.string().max(1_000),
  locale: Locale,
  /** Counts only where the invitation names nobody. */
  email: z.string().max(254),
  name: boundedText({ field: "name", limit: 200 }),
});

const address = z.email();

const openAnew = async (
  tx: Transaction,
  id: string,
  given: { passwordHash: string; role: Role },
): Promise<string> => {
  await become(tx, id);
  await people.changePerson(tx, id, { ...given, disabled: null });
  await factors.removeFactors(tx, id);
  await sessions.endSessionsOf(tx, id, null);
  await calendars.removeAddress(tx, id);
  await queueMail(tx, { kind: "security", person: id, event: "password-changed" });
  return id;
};

const notValid = refuse({ code: "invitation.not-valid" });

/**
 * Consumes an invitation and makes its person's account; the first real one ends the demonstration. An invitation
 * to an address that has an account with the same delegation opens that account anew: its password, its factors and
 * its sessions end, which is the way back for whoever has lost them or was removed. A refused one stays usable.
 */
export const acceptInvitation = open
  .input(AcceptInvitation)
  .output(resultOf(z.object({ pending: z.uuid().nullable() })))
  .mutation(async ({ ctx, input: { token, password, locale, ...stated } }) => {
    const tokenHash = audit.sha256(token);
    const offered = await asActor(ctx.db, visitor, (tx) => invitations.findInvitation(tx, tokenHash));
    if (offered === null) return notValid;
    const email = offered.email ?? stated.email.trim().toLowerCase();
    const name = offered.name ?? stated.name;
    if (!address.safeParse(email).success) return refuse({ code: "input.invalid", field: "email" });
    if (name === "") return refuse({ code: "text.required", field: "name" });
    const checked = checkPassword(password, [email, name]);
    if (!checked.ok) return checked;
    const passwordHash = await hashPassword(checked.value);
    return asActor(ctx.db, visitor, async (tx) => {
      // accounts are made one after another, so that one address never gets two
      await audit.lockChain(tx, "people");
      const accounts = (await people.listAccountsByEmail(tx, email)).map((person) => ({
        ...person,
        isDisabled: person.disabled !== null,
      }));
      const { role, delegation } = offered;
      const decided = decideJoining(accounts, { delegation, namesAddress: offered.email !== null });
      if (!decided.ok) return decided;
      const existing = decided.value;
      if ((await invitations.consumeInvitation(tx, tokenHash)) === null) return notValid;
      const isDemonstration =
        delegation !== null && (await delegations.findDelegation(tx, delegation))?.kind === "demonstration";
      const id = existing
        ? await openAnew(tx, existing.id, { passwordHash, role })
        : (
            await people.insertPerson(tx, {
              ...{ email, name, role, delegation, passwordHash, locale },
              demonstration: isDemonstration,
            })
          ).id;
      if (!isDemonstration) await people.disableDemonstrationPeople(tx);
      await become(tx, id);
      const actor = actorOf({ person: id, role, delegation });
      const deed = existing ? "open account anew" : "accept invitation";
      await audit.appendAudit(tx, { chain: "people", actor, deed, subject: id });
      return accept({ pending: isDemonstration ? null : await pendings.insertPending(tx, id) });
    });
  });
