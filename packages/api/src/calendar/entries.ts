import { Consultation, Instant, stageAt } from "@rabat/core/consultation";
import type { Actor } from "@rabat/core/partner";
import { consultations, extensions, internalDeadlines, type Transaction } from "@rabat/db";
import { z } from "zod";
import { asMetBy } from "../consultation/occasion.ts";

export const CalendarEntry = Consultation.pick({ slug: true, title: true, closes: true }).extend({
  /** How often the deadline has been moved for this reader. */
  moved: z.int().nonnegative(),
  /** The delegation's own date before it. */
  internal: Instant.nullable(),
});
type CalendarEntry = z.infer<typeof CalendarEntry>;

const entryOf = async (tx: Transaction, actor: Actor, held: Consultation): Promise<CalendarEntry> => {
  const { slug, title, closes } = await asMetBy(tx, actor, held);
  const own = actor.kind === "delegate" ? actor.delegation : null;
  const changes = (await extensions.dateChangesOf(tx, slug)).filter(
    ({ delegation }) => delegation === null || delegation === own,
  );
  const internal = own && (await internalDeadlines.internalDeadlineOf(tx, slug, own));
  return { slug, title, closes, moved: changes.length, internal: internal ? internal.at : null };
};

/** The deadlines that an actor may see: a delegation's, once announced; the Secretariat's, all of them. */
export const calendarEntries = async (
  tx: Transaction,
  actor: Actor,
  now: Instant,
): Promise<CalendarEntry[]> => {
  const held =
    actor.kind === "delegate"
      ? (await consultations.listConsultationsOf(tx, actor.delegation)).filter(
          (consultation) => stageAt(consultation, now) !== "prepared",
        )
      : await consultations.listConsultations(tx);
  const entries: CalendarEntry[] = [];
  for (const consultation of held) entries.push(await entryOf(tx, actor, consultation));
  return entries;
};
