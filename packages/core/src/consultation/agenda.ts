import { z } from "zod";
import { type Consultation, Instant } from "./consultation.ts";
import type { DateChange } from "./extension.ts";
import { stageAt } from "./stage.ts";

/** Something that the clock will do: a consultation opens, closes for all, or closes for one delegation. */
export const AgendaEntry = z.object({
  at: Instant,
  what: z.enum(["opens", "closes", "closes-for-one"]),
  consultation: z.string(),
  delegation: z.string().nullable(),
});
export type AgendaEntry = z.infer<typeof AgendaEntry>;

const dayMilliseconds = 86_400_000;

type Held = Pick<
  Consultation,
  "slug" | "announced" | "opens" | "closes" | "graceMinutes" | "responded" | "archived"
>;
type Change = Pick<DateChange, "delegation" | "closes"> & { consultation: string };

const entriesOf = (held: Held, changes: readonly Change[], now: Instant): AgendaEntry[] => {
  const stage = stageAt(held, now);
  if (stage === "responded" || stage === "archived") return [];
  const { slug: consultation, opens, closes } = held;
  const forOne = new Map<string, Instant>();
  for (const change of changes) {
    if (change.consultation !== consultation || change.delegation === null) continue;
    const latest = forOne.get(change.delegation) ?? closes;
    if (Date.parse(change.closes) > Date.parse(latest)) forOne.set(change.delegation, change.closes);
  }
  return [
    { at: opens, what: "opens", consultation, delegation: null },
    { at: closes, what: "closes", consultation, delegation: null },
    ...[...forOne].map(([delegation, at]) => ({
      at,
      what: "closes-for-one" as const,
      consultation,
      delegation,
    })),
  ];
};

/**
 * What is due from `now` for so many days, soonest first; both ends belong to it. Consultations come with every
 * extension for all in their closing; of one delegation's extensions the latest counts.
 *
 * @example agendaFor({ consultations: [demonstrationConsultation], changes: [] }, "2026-11-25T00:00:00.000Z", 14)
 * // → [{ at: "2026-12-01T17:00:00.000Z", what: "closes", consultation: "demonstration", delegation: null }]
 */
export const agendaFor = (
  { consultations, changes }: { consultations: readonly Held[]; changes: readonly Change[] },
  now: Instant,
  days: number,
): AgendaEntry[] => {
  const [least, most] = [Date.parse(now), Date.parse(now) + days * dayMilliseconds];
  return consultations
    .flatMap((held) => entriesOf(held, changes, now))
    .filter(({ at }) => Date.parse(at) >= least && Date.parse(at) <= most)
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
};
