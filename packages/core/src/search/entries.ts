import { addressedBy, areas, type CapReference, type ParentOf } from "../cap/index.ts";
import {
  fromEnglish,
  type Locale,
  languagesOf,
  type OfficialText,
  readingIn,
  type WorkingLanguage,
} from "../language/index.ts";
import type { Media } from "../media/index.ts";
import { capOf, type Meeting } from "../meeting/index.ts";
import { type Outcome, outcomeLabel } from "../outcome/index.ts";
import { partnerOf } from "../partner/index.ts";
import { type PartnerFact, partnersWith } from "../revision/partner-fact.ts";
import { type PlanFact, parentWith, planWith } from "../revision/plan-fact.ts";
import type { SearchKind } from "./facets.ts";

/** Something public in one of its languages, as it can be found: by words, by what it is narrowed by, by its names. */
export type SearchEntry = {
  kind: SearchKind;
  subject: string;
  language: Locale;
  /** Whether the text is a translation that its author did not publish. */
  unofficial: boolean;
  title: string;
  body: string;
  /** `area:3`, `year:2023`. */
  facets: string[];
  /** `key:geneva-2023-c1`: names that a search for a reference asks for. */
  keys: string[];
};

type Thing = {
  kind: SearchKind;
  subject: string;
  title: OfficialText;
  body: (language: Locale) => readonly string[];
  facets: readonly string[];
  keys: readonly string[];
};

const inLanguages = ({ kind, subject, title, body, facets, keys }: Thing): SearchEntry[] =>
  languagesOf(title).map((language) => ({
    kind,
    subject,
    language,
    unofficial: !title.published.includes(language),
    title: title[language] ?? "",
    body: body(language).join(" · "),
    facets: [`kind:${kind}`, ...new Set(facets), `language:${language}`],
    keys: keys.map((key) => `key:${key.toLowerCase()}`),
  }));

const onPlan = (reference: CapReference, parentOf: ParentOf): string[] => {
  const { areas: named, objectives: served, actions: numbers } = addressedBy(reference, parentOf);
  return [
    ...named.map((code) => `area:${code}`),
    ...served.map((code) => `objective:${code}`),
    ...numbers.map((number) => `action:${number}`),
  ];
};

const around = (meeting: Meeting, parentOf: ParentOf): string[] => [
  ...onPlan(capOf(meeting), parentOf),
  `meeting:${meeting.slug}`,
  ...[meeting.place.country, ...meeting.coChairs].map((code) => `partner:${code}`),
  `year:${meeting.starts.slice(0, 4)}`,
];

const countryIn = (code: string, language: Locale) => partnerOf(code)?.name[language] ?? code;

const placeIn = ({ place }: Meeting, language: Locale) =>
  `${readingIn(place.city, language).text}, ${countryIn(place.country, language)}`;

/** What a meeting without a title is found by. */
const placeName = (meeting: Meeting): OfficialText => {
  const year = meeting.starts.slice(0, 4);
  return {
    published: ["en", "fr"],
    en: `${placeIn(meeting, "en")} ${year}`,
    fr: `${placeIn(meeting, "fr")} ${year}`,
  };
};

/** A meeting, once per language: by its title, or by its place and year where it has none. */
const meetingEntries = (meeting: Meeting, parentOf: ParentOf): SearchEntry[] =>
  inLanguages({
    kind: "meeting",
    subject: meeting.slug,
    title: meeting.title ?? placeName(meeting),
    body: (language) => [
      placeIn(meeting, language),
      ...meeting.coChairs.map((code) => countryIn(code, language)),
      ...[...meeting.agenda, ...meeting.highlights, ...meeting.followUpTo].flatMap(
        (text) => text[language] ?? [],
      ),
    ],
    facets: around(meeting, parentOf),
    keys: [meeting.slug],
  });

/** A held text of a meeting, once per language. */
const outcomeEntries = (outcome: Outcome, meeting: Meeting, parentOf: ParentOf): SearchEntry[] =>
  inLanguages({
    kind: outcome.kind,
    subject: outcome.reference,
    title: outcome.text,
    body: (language) => [meeting.title?.[language] ?? "", placeIn(meeting, language)],
    facets: around(meeting, parentOf),
    keys: [outcome.reference, outcomeLabel(outcome)],
  });

/** A document or video, once per language of its title. */
const mediaEntries = ({ slug, title, month }: Media): SearchEntry[] =>
  inLanguages({
    kind: "document",
    subject: slug,
    title,
    body: () => [],
    facets: [`year:${month.slice(0, 4)}`],
    keys: [slug],
  });

/** Every partner, once per working language, with what is said of it beyond the list. */
const partnerEntries = (facts: readonly PartnerFact[]): SearchEntry[] =>
  partnersWith(facts).flatMap(({ code, name, note }) =>
    inLanguages({
      kind: "partner",
      subject: code,
      // the French names are ours, as their catalogue says
      title: fromEnglish(name.en, name.fr),
      body: (language) => [note?.[language] ?? ""],
      facets: [`partner:${code}`],
      keys: [code],
    }),
  );

const nothing: CapReference = { areas: [], objectives: [], actions: [] };
const named = {
  area: ["Area", "Domaine"],
  objective: ["Objective", "Objectif"],
  action: ["Action", "Action"],
};

type PlanNode = { kind: keyof typeof named; code: string; text: OfficialText | null; place: CapReference };

const node = ({ kind, code, text, place }: PlanNode, parentOf: ParentOf): SearchEntry[] => {
  const [en, fr] = named[kind] as [string, string];
  const name: Partial<Record<Locale, string>> & Record<WorkingLanguage, string> = {
    en: `${en} ${code}`,
    fr: `${fr} ${code}`,
  };
  return inLanguages({
    kind,
    subject: `${kind}-${code}`,
    // a part without a published text is found by its name alone
    title: text ?? { published: ["en", "fr"], ...name },
    body: (language) => (text === null ? [] : [name[language] ?? name.en]),
    facets: onPlan(place, parentOf),
    keys: [`${kind}-${code}`],
  });
};

/** The plan, with what was filled in where the catalogue is silent. */
const planEntries = (facts: readonly PlanFact[]): SearchEntry[] => {
  const { objectives, actions } = planWith(facts);
  const parentOf = parentWith(facts);
  return [
    ...areas.flatMap(({ code, title }) =>
      node({ kind: "area", code, text: title, place: { ...nothing, areas: [code] } }, parentOf),
    ),
    ...objectives.flatMap(({ code, title }) =>
      node({ kind: "objective", code, text: title, place: { ...nothing, objectives: [code] } }, parentOf),
    ),
    ...actions.flatMap(({ number, text }) =>
      node(
        { kind: "action", code: String(number), text, place: { ...nothing, actions: [number] } },
        parentOf,
      ),
    ),
  ];
};

export type FindableRecord = {
  meetings: readonly Meeting[];
  outcomes: readonly Outcome[];
  media: readonly Media[];
  /** What the plan's catalogue leaves open and somebody has filled in. */
  facts?: readonly PlanFact[];
  /** What somebody has said of partners beyond their list. */
  partners?: readonly PartnerFact[];
};

/**
 * Everything of a record that a search can find, the plan first, once per language in which it is held. An outcome
 * whose meeting is not given is left out.
 *
 * @example recordEntries({ meetings: [], outcomes: [], media: [] })[0]?.subject // → "area-1"
 */
export const recordEntries = ({
  meetings,
  outcomes,
  media,
  facts = [],
  partners = [],
}: FindableRecord): SearchEntry[] => {
  const parentOf = parentWith(facts);
  const places = new Map(meetings.map((meeting) => [meeting.slug, meeting]));
  return [
    ...planEntries(facts),
    ...meetings.flatMap((meeting) => meetingEntries(meeting, parentOf)),
    ...outcomes.flatMap((outcome) => {
      const meeting = places.get(outcome.meeting);
      return meeting === undefined ? [] : outcomeEntries(outcome, meeting, parentOf);
    }),
    ...media.flatMap(mediaEntries),
    ...partnerEntries(partners),
  ];
};
