import { boundedText, Locale } from "@rabat/core/language";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, delegations, members } from "@rabat/db";
import { z } from "zod";
import { inviteOnce } from "../invitation/invite.ts";
import { FormKey, oncePerForm } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDelicateDeed } from "../trpc.ts";

const Given = z.object({
  delegation: z.string().max(100),
  email: z.email().max(254),
  name: boundedText({ field: "name", limit: 200, required: true }),
  /** The language of the mail. */
  locale: Locale.default("en"),
  form: FormKey,
});

/** The Secretariat invites a delegation's focal point by mail; nobody but the mail learns the link. */
export const inviteFocalPoint = forDelicateDeed("invite people")
  .input(Given)
  .output(resultOf(z.null()))
  .mutation(({ ctx: { db, actor }, input: { form, ...given } }) =>
    asActor(db, actor, (tx) => {
      const effect = async (): Promise<Result<null>> => {
        if (!(await members.stillActs(tx, actor))) return refuse({ code: "actor.not-permitted" });
        if ((await delegations.findDelegation(tx, given.delegation)) === null)
          return refuse({ code: "record.not-found", part: "delegation" });
        const invited = await inviteOnce(tx, actor, { ...given, role: "focal-point" });
        return invited.ok ? accept(null) : invited;
      };
      return oncePerForm(tx, { actor, key: form }, effect);
    }),
  );
