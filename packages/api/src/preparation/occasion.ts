import type { AuditDeed } from "@rabat/core/audit";
import type { PreparationOccasion } from "@rabat/core/consultation";
import type { Actor } from "@rabat/core/partner";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import {
  asActor,
  audit,
  consultations,
  type Database,
  members,
  preparations,
  readClock,
  type Transaction,
} from "@rabat/db";
import { z } from "zod";
import { FormKey, oncePerForm } from "../once.ts";

/** Which preparation a form changes, and the version of it that its page showed. */
export const Change = z.object({
  consultation: z.string().max(100),
  version: z.int().nonnegative(),
  form: FormKey,
});

const notFound = refuse({ code: "record.not-found", part: "consultation" });

export const preparationFor = async (
  tx: Transaction,
  actor: Actor,
  slug: string,
): Promise<Result<PreparationOccasion>> => {
  const consultation = await consultations.findConsultation(tx, slug);
  if (consultation === null) return notFound;
  const preparation = await preparations.preparationOf(tx, consultation);
  return accept({ actor, consultation, preparation, now: await readClock(tx) });
};

type Given = { ctx: { db: Database; actor: Actor }; slug: string; form: string };

/**
 * Does something to a consultation on the Secretariat's side, once per form: by somebody who still acts, with the
 * consultation held alone before the clock is read.
 */
export const onceHeld = <Value>(
  { ctx: { db, actor }, slug, form }: Given,
  work: (tx: Transaction, occasion: PreparationOccasion) => Promise<Result<Value>>,
): Promise<Result<Value>> =>
  asActor(db, actor, (tx) =>
    oncePerForm(tx, { actor, key: form }, async () => {
      if (!(await members.stillActs(tx, actor))) return refuse({ code: "actor.not-permitted" });
      await consultations.holdConsultation(tx, slug);
      const occasion = await preparationFor(tx, actor, slug);
      return occasion.ok ? work(tx, occasion.value) : occasion;
    }),
  );

type Done = { deed: AuditDeed; detail: Record<string, unknown> };

/** Keeps in the consultation's history what was done to it. */
export const record = async (
  tx: Transaction,
  { actor, consultation: { slug } }: PreparationOccasion,
  { deed, detail }: Done,
): Promise<void> => {
  await audit.appendAudit(tx, { chain: `consultation:${slug}`, actor, deed, subject: slug, detail });
};
