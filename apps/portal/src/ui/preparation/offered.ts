import type { Meeting } from "@rabat/core/meeting";
import { type Outcome, outcomeKinds } from "@rabat/core/outcome";

/** The held texts of the record from which a list is chosen, narrowed to a meeting and a kind where asked. */
export type Offered = {
  meetings: readonly Meeting[];
  outcomes: readonly Outcome[];
  meeting: string;
  kind: string;
};

const one = (value: string | string[] | undefined): string => (typeof value === "string" ? value : "");

export const offeredOf = (
  record: Pick<Offered, "meetings" | "outcomes">,
  asked: Record<string, string | string[] | undefined>,
): Offered => {
  const withTexts = new Set(record.outcomes.map((outcome) => outcome.meeting));
  const meetings = record.meetings.filter(({ slug }) => withTexts.has(slug));
  const meeting = meetings.some(({ slug }) => slug === asked.meeting) ? one(asked.meeting) : "";
  const kind = outcomeKinds.some((each) => each === asked.kind) ? one(asked.kind) : "";
  const outcomes = record.outcomes.filter(
    (outcome) => (meeting === "" || outcome.meeting === meeting) && (kind === "" || outcome.kind === kind),
  );
  return { meetings, outcomes, meeting, kind };
};
