import { Instant } from "@rabat/core/consultation";
import { Locale } from "@rabat/core/language";
import { actorOf, visitor } from "@rabat/core/partner";
import { asActor, audit, calendars, readClock } from "@rabat/db";
import { z } from "zod";
import { open } from "../trpc.ts";
import { CalendarEntry, calendarEntries } from "./entries.ts";

const Feed = z.object({
  locale: Locale,
  desk: z.enum(["delegation", "secretariat"]),
  now: Instant,
  entries: z.array(CalendarEntry),
});

/** The deadlines that the person of a secret calendar address may see; null for every other address alike. */
export const readFeed = open
  .input(z.object({ token: z.string().max(200) }))
  .output(Feed.nullable())
  .query(async ({ ctx: { db }, input: { token } }) => {
    const tokenHash = audit.sha256(token);
    const person = await asActor(db, visitor, (tx) => calendars.personOfAddress(tx, tokenHash));
    if (person === null) return null;
    const { id, role, delegation, locale } = person;
    const actor = actorOf({ person: id, role, delegation });
    return asActor(db, actor, async (tx) => {
      const now = await readClock(tx);
      const desk = actor.kind === "secretariat" ? ("secretariat" as const) : ("delegation" as const);
      return { locale, desk, now, entries: await calendarEntries(tx, actor, now) };
    });
  });
