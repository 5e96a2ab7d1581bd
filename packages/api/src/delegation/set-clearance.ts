import { Clearance } from "@rabat/core/comment";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, audit, delegations, members } from "@rabat/db";
import { z } from "zod";
import { FormKey, oncePerForm } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";

/** Chooses how the own delegation clears its comments: in one step or in two. */
export const setClearance = forDeed("choose clearance")
  .input(z.object({ clearance: Clearance, form: FormKey }))
  .output(resultOf(z.null()))
  .mutation(({ ctx: { db, actor }, input: { clearance, form } }) =>
    asActor(db, actor, (tx) => {
      const effect = async (): Promise<Result<null>> => {
        if (actor.kind !== "delegate" || !(await members.stillActs(tx, actor)))
          return refuse({ code: "actor.not-permitted" });
        const { delegation } = actor;
        await delegations.setClearance(tx, delegation, clearance);
        const chain = audit.delegationChain(delegation);
        const detail = { clearance };
        await audit.appendAudit(tx, { chain, actor, deed: "choose clearance", subject: delegation, detail });
        return accept(null);
      };
      return oncePerForm(tx, { actor, key: form }, effect);
    }),
  );
