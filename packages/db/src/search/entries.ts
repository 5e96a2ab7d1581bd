import { addressedBy, areas, type CapReference } from "@rabat/core/cap";
import {
  fromEnglish,
  type Locale,
  languagesOf,
  type OfficialText,
  readingIn,
  type WorkingLanguage,
} from "@rabat/core/language";
import type { Media } from "@rabat/core/media";
import { capOf, type Meeting } from "@rabat/core/meeting";
import { type Outcome, outcomeLabel } from "@rabat/core/outcome";
import { partnerOf, partners } from "@rabat/core/partner";
import { type PlanFact, planWith } from "@rabat/core/revision";
import type { SearchKind } from "@rabat/core/search";
import type { searchEntry } from "./table.ts";

export type NewSearchEntry = typeof searchEntry.$inferInsert;

type Thing = {
  kind: SearchKind;
  subject: string;
  title: OfficialText;
  body: (language: Locale) => readonly string[];
  facets: readonly string[];
  keys: readonly string[];
};

const inLanguages = ({ kind, subject, title, body, facets, keys }: Thing): NewSearchEntry[] =>
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

const onPlan = (reference: CapReference): string[] => {
  const { areas: named, objectives: served, actions: numbers } = addressedBy(reference);
  return [
    ...named.map((code) => `area:${code}`),
    ...served.map((code) => `objective:${code}`),
    ...numbers.map((number) => `action:${number}`),
  ];
};

const around = (meeting: Meeting): string[] => [
  ...onPlan(capOf(meeting)),
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

export const meetingEntries = (meeting: Meeting): NewSearchEntry[] =>
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
    facets: around(meeting),
    keys: [meeting.slug],
  });

export const outcomeEntries = (outcome: Outcome, meeting: Meeting): NewSearchEntry[] =>
  inLanguages({
    kind: outcome.kind,
    subject: outcome.reference,
    title: outcome.text,
    body: (language) => [meeting.title?.[language] ?? "", placeIn(meeting, language)],
    facets: around(meeting),
    keys: [outcome.reference, outcomeLabel(outcome)],
  });

export const mediaEntries = ({ slug, title, month }: Media): NewSearchEntry[] =>
  inLanguages({
    kind: "document",
    subject: slug,
    title,
    body: () => [],
    facets: [`year:${month.slice(0, 4)}`],
    keys: [slug],
  });

export const partnerEntries = (): NewSearchEntry[] =>
  partners.flatMap(({ code, name }) =>
    inLanguages({
      kind: "partner",
      subject: code,
      // the French names are ours, as their catalogue says
      title: fromEnglish(name.en, name.fr),
      body: () => [],
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

const node = ({ kind, code, text, place }: PlanNode): NewSearchEntry[] => {
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
    facets: onPlan(place),
    keys: [`${kind}-${code}`],
  });
};

/** The plan, with what was filled in where the catalogue is silent. */
export const planEntries = (facts: readonly PlanFact[] = []): NewSearchEntry[] => {
  const { objectives, actions } = planWith(facts);
  return [
    ...areas.flatMap(({ code, title }) =>
      node({ kind: "area", code, text: title, place: { ...nothing, areas: [code] } }),
    ),
    ...objectives.flatMap(({ code, title }) =>
      node({ kind: "objective", code, text: title, place: { ...nothing, objectives: [code] } }),
    ),
    ...actions.flatMap(({ number, text }) =>
      node({ kind: "action", code: String(number), text, place: { ...nothing, actions: [number] } }),
    ),
  ];
};
