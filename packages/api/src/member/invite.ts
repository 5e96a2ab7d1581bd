import { boundedText, Locale } from "@rabat/core/language";
import { DelegateRole } from "@rabat/core/partner";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, members } from "@rabat/db";
import { z } from "zod";
import { inviteOnce } from "../invitation/invite.ts";
import { FormKey, oncePerForm } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";

const InviteMember = z.object({
  email: z.email().max(254),
  name: boundedText({ field: "name", limit: 200, required: true }),
  role: DelegateRole,
  /** The language of the mail. */
  locale: Locale.default("en"),
  form: FormKey,
});

/** Invites a person into the own delegation; the token of the link is given once. */
export const inviteMember = forDeed("invite members")
  .input(InviteMember)
  .output(resultOf(z.object({ token: z.string() })))
  .mutation(({ ctx: { db, actor }, input: { form, ...given } }) =>
    asActor(db, actor, (tx) => {
      const effect = async (): Promise<Result<{ token: string }>> => {
        if (actor.kind !== "delegate" || !(await members.stillActs(tx, actor)))
          return refuse({ code: "actor.not-permitted" });
        const invited = await inviteOnce(tx, actor, { ...given, delegation: actor.delegation });
        return invited.ok ? accept({ token: invited.value }) : invited;
      };
      return oncePerForm(tx, { actor, key: form }, effect);
    }),
  );
