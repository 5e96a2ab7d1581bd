import type { Occasion } from "@rabat/core/comment";
import { type Consultation, forDelegation, stageAt } from "@rabat/core/consultation";
import type { Actor } from "@rabat/core/partner";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { consultations, extensions, members, readClock, type Transaction } from "@rabat/db";

const notFound = refuse({ code: "record.not-found", part: "consultation" });

/** A consultation with the closing that counts for the actor: a delegation may have an extension of its own. */
export const asMetBy = async (
  tx: Transaction,
  actor: Actor,
  consultation: Consultation,
): Promise<Consultation> =>
  actor.kind === "delegate"
    ? forDelegation(consultation, await extensions.dateChangesOf(tx, consultation.slug), actor.delegation)
    : consultation;

/**
 * What core decides with, for a write: the consultation's shared lock is taken first, the clock read after it, so
 * that arrival is settled. A consultation that is still prepared does not exist for delegations, and a person who
 * was removed meanwhile does not act once more.
 */
export const occasionOf = async (tx: Transaction, actor: Actor, slug: string): Promise<Result<Occasion>> => {
  if (!(await members.stillActs(tx, actor))) return refuse({ code: "actor.not-permitted" });
  await consultations.shareConsultation(tx, slug);
  const found = await consultations.findConsultation(tx, slug);
  if (found === null) return notFound;
  const consultation = await asMetBy(tx, actor, found);
  const now = await readClock(tx);
  if (stageAt(consultation, now) === "prepared") return notFound;
  const invited = (await consultations.invitedTo(tx, slug)).map(({ id }) => id);
  return accept({ actor, consultation, invited, now });
};
