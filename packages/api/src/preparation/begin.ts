import { ConsultationDetails, slugFor } from "@rabat/core/consultation";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, audit, members, preparations } from "@rabat/db";
import { z } from "zod";
import { FormKey, oncePerForm } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { heldDetails, toldDetails } from "./details.ts";

/** Begins a consultation: named once and for all after its English title, and known to the Secretariat alone. */
export const beginPreparation = forDeed("prepare consultations")
  .input(ConsultationDetails.extend({ form: FormKey }))
  .output(resultOf(z.object({ slug: z.string() })))
  .mutation(({ ctx: { db, actor }, input: { form, ...details } }) =>
    asActor(db, actor, (tx) => {
      const effect = async (): Promise<Result<{ slug: string }>> => {
        if (!(await members.stillActs(tx, actor))) return refuse({ code: "actor.not-permitted" });
        const named = slugFor(details.titleEn, await preparations.takenSlugs(tx));
        if (!named.ok) return named;
        const held = await heldDetails(tx, details);
        if (!held.ok) return held;
        const slug = named.value;
        const fresh = { slug, announced: null, responded: null, archived: null, demonstration: false };
        await preparations.insertConsultation(tx, { ...held.value, ...fresh });
        const detail = toldDetails(held.value);
        const chain = `consultation:${slug}`;
        await audit.appendAudit(tx, { chain, actor, deed: "begin preparation", subject: slug, detail });
        return accept({ slug });
      };
      return oncePerForm(tx, { actor, key: form }, effect);
    }),
  );
