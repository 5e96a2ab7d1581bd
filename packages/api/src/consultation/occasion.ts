import type { Occasion } from "@rabat/core/comment";
import { stageAt } from "@rabat/core/consultation";
import type { Actor } from "@rabat/core/partner";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { consultations, readClock, type Transaction } from "@rabat/db";

const notFound = refuse({ code: "record.not-found", part: "consultation" });

/**
 * What core decides with, for a write: the consultation's shared lock is taken first, the clock read after it, so
 * that arrival is settled. A consultation that is still prepared does not exist for delegations.
 */
export const occasionOf = async (tx: Transaction, actor: Actor, slug: string): Promise<Result<Occasion>> => {
  await consultations.shareConsultation(tx, slug);
  const consultation = await consultations.findConsultation(tx, slug);
  if (consultation === null) return notFound;
  const now = await readClock(tx);
  if (stageAt(consultation, now) === "prepared") return notFound;
  const invited = (await consultations.invitedTo(tx, slug)).map(({ id }) => id);
  return accept({ actor, consultation, invited, now });
};
