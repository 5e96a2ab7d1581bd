import {
  areaCodes,
  type Coverage,
  countedObjective,
  objectiveCodes,
  actions as planActions,
} from "@rabat/core/cap";
import type { Locale, OfficialText } from "@rabat/core/language";
import { readingIn, workingLanguages } from "@rabat/core/language";
import { capOf, type Meeting } from "@rabat/core/meeting";
import { outcomeLabel } from "@rabat/core/outcome";
import type { Partner } from "@rabat/core/partner";
import type { PlanNode } from "../plan/node.ts";
import type { PublicRecord } from "../record/record.ts";

type Cell = string | number | null | readonly (string | number)[];
type Row = Record<string, Cell>;

const inEach = (name: string, of: (language: Locale) => Cell): Row =>
  Object.fromEntries(workingLanguages.map((language) => [`${name}_${language}`, of(language)]));

const text = (name: string, held: OfficialText | null): Row => ({
  ...inEach(name, (language) => held?.[language] ?? null),
  [`${name}_published_in`]: held?.published ?? null,
});

const capCells = (meeting: Meeting | undefined): Row => {
  const { areas, objectives, actions } = meeting
    ? capOf(meeting)
    : { areas: [], objectives: [], actions: [] };
  return {
    cap_printed: meeting?.capPrinted ?? null,
    cap_areas: areas,
    cap_objectives: objectives,
    cap_actions: actions,
  };
};

export const planRows = (nodes: readonly PlanNode[]): Row[] =>
  nodes.map(({ title, meetings, ...node }) => ({ ...node, ...text("title", title), meetings }));

export const coverageRows = ({ areas, objectives, actions }: Coverage): Row[] => {
  const rows = (level: string, codes: readonly string[], addressed: readonly unknown[]): Row[] =>
    codes.map((code) => ({
      level,
      code,
      addressed: addressed.map(String).includes(code) ? "yes" : "no",
    }));
  const counted = [...new Set(objectiveCodes.map(countedObjective))];
  return [
    ...rows("area", areaCodes, areas.addressed),
    ...rows("objective", counted, objectives.addressed),
    ...rows(
      "action",
      planActions.map(({ number }) => String(number)),
      actions.addressed,
    ),
  ];
};

export const chairmanshipRows = (held: PublicRecord["chairmanships"]): Row[] =>
  held.map(({ slug, partner, from, until, priorities, slogan, placeInPlan }) => ({
    ...{ slug, partner, from, until },
    ...inEach("priorities", (language) => priorities.flatMap((each) => each[language] ?? [])),
    ...text("slogan", slogan?.text ?? null),
    ...text("place_in_plan", placeInPlan),
  }));

export const meetingRows = (held: PublicRecord["meetings"]): Row[] =>
  held.map((meeting) => ({
    slug: meeting.slug,
    chairmanship: meeting.chairmanship,
    kind: meeting.kind,
    ...text("title", meeting.title),
    starts: meeting.starts,
    ends: meeting.ends,
    ...inEach("city", (language) => readingIn(meeting.place.city, language).text),
    country: meeting.place.country,
    co_chairs: meeting.coChairs,
    ...capCells(meeting),
    stated_recommendations: meeting.stated.recommendations,
    stated_conclusions: meeting.stated.conclusions,
    stated_panels: meeting.stated.panels,
  }));

export const outcomeRows = ({ meetings, outcomes }: Pick<PublicRecord, "meetings" | "outcomes">): Row[] =>
  outcomes.map((outcome) => ({
    reference: outcome.reference,
    label: outcomeLabel(outcome),
    meeting: outcome.meeting,
    kind: outcome.kind,
    number: outcome.number,
    ...text("text", outcome.text),
    ...capCells(meetings.find(({ slug }) => slug === outcome.meeting)),
  }));

export const mediaRows = (held: PublicRecord["media"]): Row[] =>
  held.map(({ slug, chairmanship, meeting, kind, title, month, language, address }) => ({
    ...{ slug, chairmanship, meeting, kind },
    ...text("title", title),
    ...{ month, language, address },
  }));

export const partnerRows = (held: readonly Partner[]): Row[] =>
  held.map(({ code, kind, continent, standing, name }) => ({
    code,
    kind,
    continent,
    standing,
    ...prefixed(name),
  }));

const prefixed = (name: Partner["name"]): Row =>
  Object.fromEntries(Object.entries(name).map(([language, words]) => [`name_${language}`, words]));

/** Rows as lines of cells, the names of the columns first. */
export const cellsOf = (rows: readonly Row[]): string[][] => {
  const written = (cell: Cell | undefined) =>
    typeof cell === "object" ? (cell?.join("; ") ?? "") : String(cell);
  const names = Object.keys(rows[0] ?? {});
  return [names, ...rows.map((row) => names.map((name) => written(row[name])))];
};
