import { type Locale, locales } from "@rabat/core/language";
import { addressesIn } from "../../ui/addresses.ts";
import { type DatasetName, datasetNames, datasets } from "./datasets.ts";
import type { Node, Reference } from "./linked-data.ts";
import { type InLanguage, inEachLanguage, setNames } from "./words.ts";

const to = (address: string): [Reference] => [{ "@id": address }];
/** A term of the European Union's controlled vocabularies. */
const authority = (list: string, term: string): Reference => ({
  "@id": `http://publications.europa.eu/resource/authority/${list}/${term}`,
});

const languageTerms: Record<Locale, string> & Record<string, string> = {
  ar: "ARA",
  en: "ENG",
  es: "SPA",
  fr: "FRA",
  pt: "POR",
};
const languagesOf = (spoken: readonly Locale[]): Reference[] =>
  spoken.map((locale) => authority("language", languageTerms[locale]));

type Form = { at: string; type: string; term: string; describedBy?: string; languages?: readonly Locale[] };

const formsOf = (name: DatasetName): Form[] => {
  const address = `/api/v1/${name}`;
  const table = `${address}.csv`;
  return [
    { at: address, type: "application/json", term: "JSON", describedBy: "/api/v1/openapi.json" },
    { at: table, type: "text/csv", term: "CSV", describedBy: `${table}-metadata.json` },
  ];
};
const inEach = (at: string, form: Omit<Form, "at">): Form[] =>
  locales.map((locale) => ({ at: `${at}?language=${locale}`, languages: [locale], ...form }));

const spokenIn = (name: DatasetName): Locale[] => [
  ...new Set(datasets[name].columns.flatMap(({ lang }) => lang ?? [])),
];

/**
 * Everything open as DCAT-AP 3: the nodes of one graph, each with an address. No licence is named, since the sources
 * state none; the rights say so.
 */
export const catalogNodes = (origin: string): Node[] => {
  const at = (part: string) => `${origin}/catalog.jsonld#${part}`;
  const landingPages = locales.map((locale) => ({ "@id": origin + addressesIn(locale).data }));
  const open = {
    "dct:publisher": to(at("publisher")),
    "dct:accessRights": [authority("access-right", "PUBLIC")],
    "dct:rights": to(at("rights")),
  };

  const distribution = (set: string, form: Form, index: number): Node => ({
    "@id": at(`${set}-${index + 1}`),
    "@type": "dcat:Distribution",
    "dct:title": inEachLanguage(() => form.term),
    "dcat:accessURL": to(origin + form.at),
    "dcat:downloadURL": to(origin + form.at),
    "dcat:mediaType": to(`https://www.iana.org/assignments/media-types/${form.type}`),
    "dct:format": [authority("file-type", form.term)],
    "dct:rights": to(at("rights")),
    ...(form.languages ? { "dct:language": languagesOf(form.languages) } : {}),
    ...(form.describedBy
      ? { "dct:conformsTo": to(origin + form.describedBy), "dcat:accessService": to(at("service")) }
      : {}),
  });

  type Told = { title: InLanguage[]; description: InLanguage[]; forms: Form[]; languages: readonly Locale[] };
  const dataset = (name: string, { title, description, forms, languages }: Told): Node[] => {
    const distributions = forms.map((form, index) => distribution(name, form, index));
    return [
      {
        "@id": at(name),
        "@type": "dcat:Dataset",
        "dct:title": title,
        "dct:description": description,
        "dct:identifier": at(name),
        ...open,
        "dct:accrualPeriodicity": [authority("frequency", "IRREG")],
        "dcat:theme": [authority("data-theme", "INTR"), authority("data-theme", "SOCI")],
        "dcat:landingPage": landingPages,
        ...(languages.length > 0 ? { "dct:language": languagesOf(languages) } : {}),
        "dcat:distribution": distributions.map(({ "@id": id }) => ({ "@id": id })),
      },
      ...distributions,
    ];
  };

  const sets = datasetNames.map((name) =>
    dataset(name, {
      title: inEachLanguage((words) => words(setNames[name])),
      description: inEachLanguage((words) => words(`data.sets.${name}`)),
      forms: [
        ...formsOf(name),
        ...(name === "meetings" ? inEach("/calendar.ics", { type: "text/calendar", term: "ICS" }) : []),
      ],
      languages: spokenIn(name),
    }),
  );
  const feed = dataset("feed", {
    title: inEachLanguage((words) => words("data.answers.feed")),
    description: inEachLanguage((words) => words("data.feedText")),
    forms: inEach("/feed.atom", { type: "application/atom+xml", term: "ATOM" }),
    languages: locales,
  });
  const all = [...sets, feed];
  const idsOf = (groups: readonly Node[][]): Reference[] =>
    groups.flatMap(([first]) => (first ? [{ "@id": first["@id"] }] : []));
  return [
    {
      "@id": at("catalog"),
      "@type": "dcat:Catalog",
      "dct:title": inEachLanguage((words) => `${words("site.name")} – ${words("data.title")}`),
      "dct:description": inEachLanguage((words) => words("data.description")),
      ...open,
      "dct:language": languagesOf(locales),
      "dcat:themeTaxonomy": to("http://publications.europa.eu/resource/authority/data-theme"),
      "foaf:homepage": to(`${origin}/`),
      "dcat:dataset": idsOf(all),
      "dcat:service": to(at("service")),
    },
    {
      "@id": at("service"),
      "@type": "dcat:DataService",
      "dct:title": inEachLanguage((words) => words("data.serviceName")),
      "dct:description": inEachLanguage((words) => words("data.lead")),
      ...open,
      "dcat:endpointURL": to(`${origin}/api/v1`),
      "dcat:endpointDescription": to(`${origin}/api/v1/openapi.json`),
      "dcat:landingPage": landingPages,
      "dcat:servesDataset": idsOf(sets),
    },
    {
      "@id": at("publisher"),
      "@type": "foaf:Agent",
      "foaf:name": inEachLanguage((words) => words("data.publisher")),
    },
    {
      "@id": at("rights"),
      "@type": "dct:RightsStatement",
      "rdfs:label": inEachLanguage((words) => words("data.rights")),
    },
    ...all.flat(),
  ];
};
