import { decideEnding } from "@rabat/core/partner";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, audit, invitations, members } from "@rabat/db";
import { z } from "zod";
import { FormKey, oncePerForm } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDelicateDeed } from "../trpc.ts";

/**
 * The Secretariat ends a person's access, who is nobody from the next request on and has no link by which to come
 * back; what was written stays.
 */
export const endAccess = forDelicateDeed("end access")
  .input(z.object({ delegation: z.string().max(100), person: z.uuid(), form: FormKey }))
  .output(resultOf(z.null()))
  .mutation(({ ctx: { db, actor }, input: { delegation, person, form } }) =>
    asActor(db, actor, (tx) => {
      const effect = async (): Promise<Result<null>> => {
        const chain = audit.delegationChain(delegation);
        await audit.lockChain(tx, chain);
        if (!(await members.stillActs(tx, actor))) return refuse({ code: "actor.not-permitted" });
        const own = await members.membersOf(tx, delegation);
        const decided = decideEnding(actor, own, person);
        if (!decided.ok) return decided;
        await members.disablePerson(tx, person);
        const email = own.find((member) => member.person === person)?.email;
        if (email) await invitations.takeBackInvitationsTo(tx, { email, delegation });
        await audit.appendAudit(tx, { chain, actor, deed: "end access", subject: person, detail: {} });
        return accept(null);
      };
      return oncePerForm(tx, { actor, key: form }, effect);
    }),
  );
