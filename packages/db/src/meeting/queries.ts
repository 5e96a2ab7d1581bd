import type { Meeting } from "@rabat/core/meeting";
import { asc, eq } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { meeting } from "./table.ts";

type Row = typeof meeting.$inferSelect;

const meetingOf = ({ city, country, withdrawn: _, ...row }: Row): Meeting => ({
  ...row,
  place: { city, country },
});

export const meetingRow = ({ place, coChairs, follows, ...rest }: Meeting): typeof meeting.$inferInsert => ({
  ...rest,
  ...place,
  coChairs: [...coChairs],
  follows: [...follows],
});

/** Meetings by date; of one Chairmanship where it is named. */
export const listMeetings = async (tx: Transaction, chairmanship?: string): Promise<Meeting[]> => {
  const rows = await tx
    .select()
    .from(meeting)
    .where(chairmanship === undefined ? undefined : eq(meeting.chairmanship, chairmanship))
    .orderBy(asc(meeting.starts), asc(meeting.slug));
  return rows.map(meetingOf);
};

export const findMeeting = async (tx: Transaction, slug: string): Promise<Meeting | null> => {
  const [row] = await tx.select().from(meeting).where(eq(meeting.slug, slug));
  return row === undefined ? null : meetingOf(row);
};
