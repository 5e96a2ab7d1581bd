import type { Outcome } from "@rabat/core/outcome";
import { asc, eq } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { meeting } from "../meeting/table.ts";
import { outcome } from "./table.ts";

const columns = {
  reference: outcome.reference,
  meeting: outcome.meeting,
  kind: outcome.kind,
  number: outcome.number,
  text: outcome.text,
  source: outcome.source,
};

/** Held texts in the order of their meetings, conclusions before recommendations before themes. */
export const listOutcomes = (tx: Transaction, meetingSlug?: string): Promise<Outcome[]> =>
  tx
    .select(columns)
    .from(outcome)
    .innerJoin(meeting, eq(meeting.slug, outcome.meeting))
    .where(meetingSlug === undefined ? undefined : eq(outcome.meeting, meetingSlug))
    .orderBy(asc(meeting.starts), asc(meeting.slug), asc(outcome.kind), asc(outcome.number));

export const findOutcome = async (tx: Transaction, reference: string): Promise<Outcome | null> => {
  const [found] = await tx.select(columns).from(outcome).where(eq(outcome.reference, reference));
  return found ?? null;
};
