import { type CapReference, parseCapReference } from "../cap/index.ts";
import type { Localised } from "../language/locale.ts";
import type { OfficialText } from "../language/official-text.ts";

export const meetingKinds = ["steering-committee", "senior-officials", "thematic", "special-event"] as const;
export type MeetingKind = (typeof meetingKinds)[number];

/** Where a fact was read. */
export type Source = { title: Localised; address: string | null };

/** What a meeting is said to have produced; the texts that are held are the outcomes. `null`: not stated. */
export type StatedOutcomes = {
  recommendations: number | null;
  conclusions: number | null;
  panels: number | null;
};

export type Meeting = {
  /** Permanent, in addresses and files: `geneva-2023`. */
  slug: string;
  chairmanship: string;
  kind: MeetingKind;
  title: OfficialText;
  /** First and last day, `YYYY-MM-DD`, at the place of the meeting. */
  starts: string;
  ends: string;
  place: { city: Localised; country: string };
  /** Partner codes in the order printed. */
  coChairs: readonly string[];
  /** The CAP line exactly as printed; null where the source prints none. `capOf` reads it. */
  capPrinted: string | null;
  agenda: readonly OfficialText[];
  highlights: readonly OfficialText[];
  /** Earlier meetings that the source says this one follows. */
  followUpTo: readonly OfficialText[];
  stated: StatedOutcomes;
  source: Source;
};

const nothing: CapReference = { areas: [], objectives: [], actions: [] };

/** What a meeting's printed line says, read by the one parser; an unreadable or missing line names nothing. */
export const capOf = ({ capPrinted }: Pick<Meeting, "capPrinted">): CapReference => {
  const read = capPrinted === null ? null : parseCapReference(capPrinted);
  return read?.ok ? read.value : nothing;
};

export type MeetingFigures = {
  meetings: number;
  thematicMeetings: number;
  specialEvents: number;
  recommendations: number;
  conclusions: number;
};

/** Figures of any list of meetings, summed from what each states. */
export const meetingFigures = (meetings: readonly Meeting[]): MeetingFigures => {
  const sum = (count: (meeting: Meeting) => number) => meetings.reduce((total, meeting) => total + count(meeting), 0);
  return {
    meetings: meetings.length,
    thematicMeetings: sum(({ kind }) => (kind === "thematic" ? 1 : 0)),
    specialEvents: sum(({ kind }) => (kind === "special-event" ? 1 : 0)),
    recommendations: sum(({ stated }) => stated.recommendations ?? 0),
    conclusions: sum(({ stated }) => stated.conclusions ?? 0),
  };
};

/** By date, then by address: the order of every list of meetings. */
export const byDate = (left: Pick<Meeting, "starts" | "slug">, right: Pick<Meeting, "starts" | "slug">): number =>
  left.starts === right.starts ? (left.slug < right.slug ? -1 : 1) : left.starts < right.starts ? -1 : 1;
