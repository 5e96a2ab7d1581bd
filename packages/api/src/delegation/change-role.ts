import { DelegateRole, decideMemberRole } from "@rabat/core/partner";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, audit, members } from "@rabat/db";
import { z } from "zod";
import { FormKey, oncePerForm } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDelicateDeed } from "../trpc.ts";

const Given = z.object({
  delegation: z.string().max(100),
  person: z.uuid(),
  role: DelegateRole,
  form: FormKey,
});

/** A head gives a delegation's member another role, for instance where its focal point has left without a word. */
export const changeMemberRole = forDelicateDeed("change roles")
  .input(Given)
  .output(resultOf(z.null()))
  .mutation(({ ctx: { db, actor }, input: { delegation, person, role, form } }) =>
    asActor(db, actor, (tx) => {
      const effect = async (): Promise<Result<null>> => {
        const chain = audit.delegationChain(delegation);
        await audit.lockChain(tx, chain);
        if (!(await members.stillActs(tx, actor))) return refuse({ code: "actor.not-permitted" });
        const own = await members.membersOf(tx, delegation);
        const decided = decideMemberRole(actor, own, { person, role });
        if (!decided.ok) return decided;
        await members.setRole(tx, person, role);
        const detail = { role };
        await audit.appendAudit(tx, { chain, actor, deed: "change role", subject: person, detail });
        return accept(null);
      };
      return oncePerForm(tx, { actor, key: form }, effect);
    }),
  );
