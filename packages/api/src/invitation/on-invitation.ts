import type { AuditDeed } from "@rabat/core/audit";
import { Locale } from "@rabat/core/language";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, audit, members, type Transaction } from "@rabat/db";
import { z } from "zod";
import { FormKey, oncePerForm } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDelicateDeed } from "../trpc.ts";

const Given = z.object({
  /** null: into the Secretariat. */
  delegation: z.string().max(100).nullable(),
  invitation: z.uuid(),
  /** The language of the mail. */
  locale: Locale.default("en"),
  form: FormKey,
});

type Which = { id: string; delegation: string | null; locale: Locale };

/** What a head does with one invitation, each deed once per form. */
export const onInvitation = (
  deed: AuditDeed,
  change: (tx: Transaction, which: Which) => Promise<Result<null>>,
) =>
  forDelicateDeed("invite people")
    .input(Given)
    .output(resultOf(z.null()))
    .mutation(({ ctx: { db, actor }, input: { delegation, invitation, locale, form } }) =>
      asActor(db, actor, (tx) => {
        const effect = async (): Promise<Result<null>> => {
          await audit.lockChain(tx, "people");
          if (!(await members.stillActs(tx, actor))) return refuse({ code: "actor.not-permitted" });
          const changed = await change(tx, { id: invitation, delegation, locale });
          if (!changed.ok) return changed;
          const [subject, detail] = [invitation, { delegation }];
          await audit.appendAudit(tx, { chain: "people", actor, deed, subject, detail });
          return accept(null);
        };
        return oncePerForm(tx, { actor, key: form }, effect);
      }),
    );
