import { type Consultation, type SilenceOutcome, silenceOutcome, stageAt } from "@rabat/core/consultation";
import { extensions, readClock, silence, type Transaction } from "@rabat/db";

/** What a silence procedure has come to, by the closing of the last delegation; null for other consultations. */
export const outcomeOf = async (
  tx: Transaction,
  consultation: Consultation,
): Promise<SilenceOutcome | null> => {
  if (consultation.kind !== "silence") return null;
  const closes = await extensions.lastClosing(tx, consultation.slug);
  const stage = stageAt({ ...consultation, closes }, await readClock(tx));
  return silenceOutcome(consultation, stage, await silence.isSilenceBroken(tx, consultation.slug));
};
