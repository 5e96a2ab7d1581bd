import { z } from "zod";
import { type CapReference, parseCapReference } from "../cap/index.ts";
import { Bilingual, OfficialText } from "../language/schema.ts";

export const meetingKinds = ["steering-committee", "senior-officials", "thematic", "special-event"] as const;
export const MeetingKind = z.enum(meetingKinds);
export type MeetingKind = z.infer<typeof MeetingKind>;

/** Where a fact was read; `address` is null where our sources give none. */
export const Source = z.object({ title: Bilingual, address: z.url().nullable() });
export type Source = z.infer<typeof Source>;

const Count = z.int().nonnegative().nullable();
const Texts = z.array(OfficialText).readonly();

/** What a meeting is said to have produced; the texts that are held are the outcomes. `null`: not stated. */
export const StatedOutcomes = z.object({ recommendations: Count, conclusions: Count, panels: Count });
export type StatedOutcomes = z.infer<typeof StatedOutcomes>;

export const Meeting = z.object({
  /** Permanent, in addresses and files: `geneva-2023`. */
  slug: z.string(),
  chairmanship: z.string(),
  /** Null where our sources do not say; so too the title, and the meeting is then named by its place. */
  kind: MeetingKind.nullable(),
  title: OfficialText.nullable(),
  /** First and last day, `YYYY-MM-DD`, at the place of the meeting. */
  starts: z.iso.date(),
  ends: z.iso.date(),
  place: z.object({ city: Bilingual, country: z.string() }),
  /** Partner codes in the order printed. */
  coChairs: z.array(z.string()).readonly(),
  /** The CAP line exactly as printed; null where the source prints none. `capOf` reads it. */
  capPrinted: z.string().nullable(),
  /** What its source says it serves, where the words of the source are not held: a line in our own form. */
  capStated: z.string().nullable(),
  agenda: Texts,
  highlights: Texts,
  /** Earlier meetings that the source says this one follows, in its words; they are not in the record. */
  followUpTo: Texts,
  /** Meetings of the record that this one follows, by slug. */
  follows: z.array(z.string()).readonly(),
  stated: StatedOutcomes,
  /** What another source states; kept apart and in no figure. */
  statedElsewhere: z.array(z.object({ stated: StatedOutcomes, source: Source })).readonly(),
  source: Source,
});
export type Meeting = z.infer<typeof Meeting>;

const nothing: CapReference = { areas: [], objectives: [], actions: [] };

type Placed = Pick<Meeting, "capPrinted" | "capStated">;

/**
 * Whether a source places the meeting in the plan.
 *
 * @example isOnPlan({ capPrinted: null, capStated: "Objective 3" }) // → true
 */
export const isOnPlan = ({ capPrinted, capStated }: Placed): boolean => (capPrinted ?? capStated) !== null;

/**
 * What a meeting's line says, read by the one parser; an unreadable or missing line names nothing.
 *
 * @example capOf({ capPrinted: "Area 3 | Objective 5 | Actions 16-17", capStated: null })
 * // → { areas: ["3"], objectives: ["5b"], actions: [16, 17] }
 */
export const capOf = ({ capPrinted, capStated }: Placed): CapReference => {
  const line = capPrinted ?? capStated;
  const read = line === null ? null : parseCapReference(line);
  return read?.ok ? read.value : nothing;
};

/**
 * Whether a source says what the meeting produced.
 *
 * @example hasStated({ stated: { recommendations: null, conclusions: null, panels: 2 } }) // → true
 */
export const hasStated = ({ stated }: Pick<Meeting, "stated">): boolean =>
  Object.values(stated).some((count) => count !== null);

/**
 * The meetings among those given that follow one of them.
 *
 * @example followUpsOf("geneva-2023", laterMeetings).map(({ slug }) => slug) // → ["banjul-2025"]
 */
export const followUpsOf = <Item extends Pick<Meeting, "follows">>(
  slug: string,
  meetings: readonly Item[],
): Item[] => meetings.filter(({ follows }) => follows.includes(slug));

const Figure = z.int().nonnegative();

export const MeetingFigures = z.object({
  meetings: Figure,
  thematicMeetings: Figure,
  specialEvents: Figure,
  recommendations: Figure,
  conclusions: Figure,
});
export type MeetingFigures = z.infer<typeof MeetingFigures>;

/**
 * Figures of any list of meetings, summed from what each states.
 *
 * What is not stated counts nothing.
 *
 * @example meetingFigures(brochureMeetings).recommendations // → 105
 */
export const meetingFigures = (meetings: readonly Meeting[]): MeetingFigures => {
  const sum = (count: (meeting: Meeting) => number) =>
    meetings.reduce((total, meeting) => total + count(meeting), 0);
  return {
    meetings: meetings.length,
    thematicMeetings: sum(({ kind }) => (kind === "thematic" ? 1 : 0)),
    specialEvents: sum(({ kind }) => (kind === "special-event" ? 1 : 0)),
    recommendations: sum(({ stated }) => stated.recommendations ?? 0),
    conclusions: sum(({ stated }) => stated.conclusions ?? 0),
  };
};

/**
 * By date, then by address: the order of every list of meetings.
 *
 * For `Array.prototype.sort`: negative when `left` comes first.
 *
 * @example byDate({ starts: "2023-04-25", slug: "yaounde-2023" }, { starts: "2023-06-22", slug: "marrakesh-2023" }) // → -1
 */
export const byDate = (
  left: Pick<Meeting, "starts" | "slug">,
  right: Pick<Meeting, "starts" | "slug">,
): number =>
  left.starts === right.starts ? (left.slug < right.slug ? -1 : 1) : left.starts < right.starts ? -1 : 1;
