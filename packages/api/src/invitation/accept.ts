import { boundedText, Locale } from "@rabat/core/language";
import { actorOf, checkPassword, visitor } from "@rabat/core/partner";
import { accept, refuse } from "@rabat/core/refusal";
import { asActor, audit, delegations, invitations, people } from "@rabat/db";
import { z } from "zod";
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

const notValid = refuse({ code: "invitation.not-valid" });

/** Consumes an invitation and makes its person's account; the first real one ends the demonstration. */
export const acceptInvitation = open
  .input(AcceptInvitation)
  .output(resultOf(z.object({ email: z.string() })))
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
      const consumed = await invitations.consumeInvitation(tx, tokenHash);
      if (consumed === null || (await people.findPersonByEmail(tx, email)) !== null) return notValid;
      const { role } = consumed;
      const delegation = consumed.delegation && (await delegations.findDelegation(tx, consumed.delegation));
      const demonstration = delegation ? delegation.kind === "demonstration" : false;
      const person = {
        email,
        name,
        role,
        delegation: consumed.delegation,
        passwordHash,
        locale,
        demonstration,
      };
      const { id } = await people.insertPerson(tx, person);
      if (!demonstration) await people.disableDemonstrationPeople(tx);
      const actor = actorOf({ person: id, role, delegation: consumed.delegation });
      await audit.appendAudit(tx, { chain: "people", actor, deed: "accept invitation", subject: id });
      return accept({ email });
    });
  });
