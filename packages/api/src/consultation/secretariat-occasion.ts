import { type Consultation, type Instant, type Stage, stageAt } from "@rabat/core/consultation";
import { type Actor, personOf } from "@rabat/core/partner";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { consultations, extensions, members, readClock, type Transaction } from "@rabat/db";

export type SecretariatOccasion = {
  /** With the closing of the last delegation. */
  consultation: Consultation;
  stage: Stage;
  now: Instant;
  person: string;
};

/** A consultation as the Secretariat meets it: it closes when its last delegation does. */
export const asMetBySecretariat = async (
  tx: Transaction,
  slug: string,
): Promise<Omit<SecretariatOccasion, "person"> | null> => {
  const found = await consultations.findConsultation(tx, slug);
  if (found === null) return null;
  const consultation = { ...found, closes: await extensions.lastClosing(tx, slug) };
  const now = await readClock(tx);
  return { consultation, stage: stageAt(consultation, now), now };
};

/**
 * What core decides with when the Secretariat writes: the consultation's lock first, shared or — to publish — alone,
 * the clock after it. Whoever was removed meanwhile does not act once more.
 */
export const secretariatOccasion = async (
  tx: Transaction,
  actor: Actor,
  { slug, alone = false }: { slug: string; alone?: boolean },
): Promise<Result<SecretariatOccasion>> => {
  const person = personOf(actor);
  if (person === null || !(await members.stillActs(tx, actor)))
    return refuse({ code: "actor.not-permitted" });
  await (alone ? consultations.holdConsultation(tx, slug) : consultations.shareConsultation(tx, slug));
  const met = await asMetBySecretariat(tx, slug);
  return met === null
    ? refuse({ code: "record.not-found", part: "consultation" })
    : accept({ ...met, person });
};
