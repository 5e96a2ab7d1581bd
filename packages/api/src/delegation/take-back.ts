import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, audit, invitations, members } from "@rabat/db";
import { z } from "zod";
import { FormKey, oncePerForm } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";

/** The Secretariat takes an open invitation back: its links open nothing from this moment on. */
export const takeBack = forDeed("invite people")
  .input(z.object({ delegation: z.string().max(100), invitation: z.uuid(), form: FormKey }))
  .output(resultOf(z.null()))
  .mutation(({ ctx: { db, actor }, input: { delegation, invitation, form } }) =>
    asActor(db, actor, (tx) => {
      const effect = async (): Promise<Result<null>> => {
        if (!(await members.stillActs(tx, actor))) return refuse({ code: "actor.not-permitted" });
        if (!(await invitations.takeBackInvitation(tx, { id: invitation, delegation })))
          return refuse({ code: "record.not-found", part: "invitation" });
        const deed = "take invitation back";
        await audit.appendAudit(tx, {
          chain: "people",
          actor,
          deed,
          subject: invitation,
          detail: { delegation },
        });
        return accept(null);
      };
      return oncePerForm(tx, { actor, key: form }, effect);
    }),
  );
