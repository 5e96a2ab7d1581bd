import { brochure } from "../brochure/source.ts";
import { fromEnglish, type OfficialText } from "../language/official-text.ts";
import type { Provenance } from "../language/source.ts";
import {
  missingMigrantsPage,
  planSource,
  readAt,
  swissPage,
  unknown,
  voluntaryReturnPage,
} from "./source.ts";

/**
 * The Cadiz Action Plan 2023-2027: 5 action areas, 10 objectives, 29 actions, adopted by consensus at Cadiz on
 * 13-14 December 2022. Titles are *short titles as published* on the Dialogue's site, never the plan's text.
 * Action numbers of objectives 1-6 are the running count of the published "(+n actions)"; which of objectives
 * 7-10 owns each of actions 23-28 is unknown in our sources and is `null` here.
 */
export const areaCodes = ["1", "2", "3", "4", "5"] as const;
export type AreaCode = (typeof areaCodes)[number];

/** Ten objectives are counted; the fifth is published as 5a and 5b. */
export const objectiveCodes = ["1", "2", "3", "4", "5a", "5b", "6", "7", "8", "9", "10"] as const;
export type ObjectiveCode = (typeof objectiveCodes)[number];

export const objectiveTotal = 10;
export const actionTotal = 29;
/** 1 to 29. */
export type ActionNumber = number;

/** `completed`: the part of a title that its publisher cut off and that was completed for this product. */
export type Area = {
  code: AreaCode;
  title: OfficialText;
  completed: string | null;
  /** Of the title. */
  provenance: Provenance;
};
/** `longer`: a wording quoted at greater length on a meeting's page, where one was found; not a short title. */
export type Objective = {
  code: ObjectiveCode;
  area: AreaCode;
  title: OfficialText | null;
  longer: OfficialText | null;
  provenance: { title: Provenance; longer: Provenance };
};
export type Action = {
  number: ActionNumber;
  objective: ObjectiveCode | null;
  text: OfficialText | null;
  provenance: { objective: Provenance; text: Provenance };
};

const titledAreas: readonly Omit<Area, "provenance">[] = [
  {
    code: "1",
    title: fromEnglish(
      "Development benefits of migration / Root causes of irregular migration and forced displacement",
      "Avantages de la migration pour le développement / Causes profondes de la migration irrégulière et du déplacement forcé",
    ),
    completed: null,
  },
  {
    code: "2",
    title: fromEnglish("Regular migration and mobility", "Migration régulière et mobilité"),
    completed: null,
  },
  { code: "3", title: fromEnglish("Protection and asylum", "Protection et asile"), completed: null },
  {
    code: "4",
    title: {
      published: ["en", "fr"],
      en: "Irregular migration, migrant smuggling and trafficking in human beings",
      fr: "Prévention et réduction effective de la migration irrégulière, lutte contre le trafic de migrants et la traite des êtres humains",
    },
    // published as "Irregular migration, migra…"
    completed: "nt smuggling and trafficking in human beings",
  },
  {
    code: "5",
    title: fromEnglish("Return, readmission and reintegration", "Retour, réadmission et réintégration"),
    completed: null,
  },
];

export const areas: readonly Area[] = titledAreas.map((area) => ({
  ...area,
  provenance:
    area.completed === null
      ? readAt(area.code === "5" ? swissPage : planSource)
      : { basis: "completed", source: planSource },
}));

const titledObjectives: readonly Omit<Objective, "provenance">[] = [
  {
    code: "1",
    area: "1",
    title: fromEnglish(
      "Maximise the positive impact of regular migration",
      "Maximiser l’impact positif de la migration régulière",
    ),
    longer: null,
  },
  {
    code: "2",
    area: "1",
    title: fromEnglish(
      "Understand the root causes of irregular migration and forced displacement",
      "Comprendre les causes profondes de la migration irrégulière et du déplacement forcé",
    ),
    longer: null,
  },
  {
    code: "3",
    area: "2",
    title: fromEnglish(
      "Promote regular migration & mobility (especially young people, women)",
      "Promouvoir la migration régulière et la mobilité (en particulier des jeunes et des femmes)",
    ),
    longer: null,
  },
  {
    code: "4",
    area: "2",
    title: fromEnglish(
      "Encourage facilitation of visa issuance procedures",
      "Encourager la facilitation des procédures de délivrance des visas",
    ),
    longer: null,
  },
  {
    code: "5a",
    area: "3",
    title: fromEnglish(
      "Enhance the protection of refugees and the forcibly displaced",
      "Renforcer la protection des réfugiés et des personnes déplacées de force",
    ),
    longer: null,
  },
  {
    code: "5b",
    area: "3",
    title: fromEnglish(
      "Promote actions to respect the dignity and the human rights of migrants",
      "Promouvoir des actions en faveur du respect de la dignité et des droits humains des migrants",
    ),
    longer: fromEnglish(
      "… of migrants and persons in need of protection",
      "… des migrants et des personnes ayant besoin d’une protection",
    ),
  },
  {
    code: "6",
    area: "3",
    title: fromEnglish(
      "Promote the integration of refugees and the forcibly displaced into host communities",
      "Promouvoir l’intégration des réfugiés et des personnes déplacées de force dans les communautés d’accueil",
    ),
    longer: null,
  },
  { code: "7", area: "4", title: null, longer: null },
  { code: "8", area: "4", title: null, longer: null },
  { code: "9", area: "5", title: null, longer: null },
  {
    code: "10",
    area: "5",
    title: null,
    longer: fromEnglish(
      "Encourage programmes aimed at ensuring safe return, including from transit countries, and the sustainable reintegration of migrants, with respect for their human rights and dignity",
      "Encourager les programmes visant à assurer un retour sûr, y compris depuis les pays de transit, et la réintégration durable des migrants, dans le respect de leurs droits humains et de leur dignité",
    ),
  },
];

const longerAt: Partial<Record<ObjectiveCode, Provenance>> = {
  "5b": readAt(missingMigrantsPage),
  "10": readAt(voluntaryReturnPage),
};

export const objectives: readonly Objective[] = titledObjectives.map((objective) => ({
  ...objective,
  provenance: {
    title: objective.title === null ? unknown : readAt(planSource),
    longer: longerAt[objective.code] ?? unknown,
  },
}));

const actionsOfObjective: Partial<Record<ObjectiveCode, readonly [first: number, last: number]>> = {
  "1": [1, 3],
  "2": [4, 5],
  "3": [6, 10],
  "4": [11, 12],
  "5a": [13, 15],
  "5b": [16, 17],
  "6": [18, 19],
  "7": [20, 22],
  "10": [29, 29],
};

const ownerOf = (action: ActionNumber): ObjectiveCode | null =>
  objectiveCodes.find((code) => {
    const range = actionsOfObjective[code];
    return range !== undefined && action >= range[0] && action <= range[1];
  }) ?? null;

/** The only action text found in our sources. */
const action17 = fromEnglish(
  "Ensure that the disappearance of migrants is prevented, the fate and whereabouts of missing migrants is clarified and feedback is given regularly",
  "Veiller à ce que la disparition des migrants soit prévenue, que le sort des migrants disparus et le lieu où ils se trouvent soient élucidés et qu’un retour d’information soit donné régulièrement",
);

/** Objectives 1 to 6 are counted; a line of the brochure names the actions of 7 and 10. */
const ownerProvenance = (objective: ObjectiveCode | null): Provenance => {
  if (objective === null) return unknown;
  return objective === "7" || objective === "10"
    ? readAt(brochure)
    : { basis: "counted", source: planSource };
};

export const actions: readonly Action[] = Array.from({ length: actionTotal }, (_, index) => {
  const number = index + 1;
  const [objective, text] = [ownerOf(number), number === 17 ? action17 : null];
  const provenance = {
    objective: ownerProvenance(objective),
    text: text === null ? unknown : readAt(missingMigrantsPage),
  };
  return { number, objective, text, provenance };
});

/** Where an action whose objective is unknown (23-28) may belong. */
export const possibleObjectives: readonly ObjectiveCode[] = ["7", "8", "9", "10"];
export const possibleAreas: readonly AreaCode[] = ["4", "5"];

/**
 * Whether a text is the code of one of the five areas.
 *
 * @example isAreaCode("6") // → false
 */
export const isAreaCode = (value: string): value is AreaCode => areaCodes.includes(value as AreaCode);
/**
 * Whether a text is the code of an objective: "5" alone is not, it has two halves.
 *
 * @example isObjectiveCode("5b") // → true
 */
export const isObjectiveCode = (value: string): value is ObjectiveCode =>
  objectiveCodes.includes(value as ObjectiveCode);
/**
 * Whether a number is that of one of the 29 actions.
 *
 * @example isActionNumber(30) // → false
 */
export const isActionNumber = (value: number): value is ActionNumber =>
  Number.isInteger(value) && value >= 1 && value <= actionTotal;

/**
 * The objective that owns an action; null where our sources do not say (23-28).
 *
 * @example [17, 24].map(objectiveOf) // → ["5b", null]
 */
export const objectiveOf = (action: ActionNumber): ObjectiveCode | null =>
  actions[action - 1]?.objective ?? null;

const areaOfObjective = Object.fromEntries(objectives.map(({ code, area }) => [code, area])) as Record<
  ObjectiveCode,
  AreaCode
>;

/**
 * The area of an objective.
 *
 * @example areaOf("5b") // → "3"
 */
export const areaOf = (objective: ObjectiveCode): AreaCode => areaOfObjective[objective];

/**
 * The code under which an objective is counted: 5a and 5b are one of ten.
 *
 * @example countedObjective("5b") // → "5"
 */
export const countedObjective = (objective: ObjectiveCode): string => objective.replace(/[ab]$/, "");
