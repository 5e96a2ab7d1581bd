import type { OfficialText } from "../language/official-text.ts";
import type { Refusal } from "../refusal.ts";
import { type Catalogue, catalogueOf, type Fault, type Notation } from "./catalogue.ts";
import { expandList, tidy } from "./notation.ts";
import { type Scale, scaleOf } from "./scale.ts";

export type AreaDefinition<Area extends string = string> = { code: Area; title?: OfficialText | null };
export type ObjectiveDefinition<Area extends string = string, Objective extends string = string> = {
  code: Objective;
  /** Left out or null where no source says. */
  area?: Area | null;
  title?: OfficialText | null;
  /** The actions that it is known to own, as a line writes them: "1-3, 5". */
  actions?: string;
};

/**
 * A framework as its author writes it down. A level that is left out does not exist in it; a parent, title or action
 * that is left out is unknown, and nothing is filled in. Codes ascend: whole numbers up to 999, of which some may
 * be split into halves ("5a", "5b"). Actions are numbered from 1 to `actionTotal`.
 */
export type Definition<Key extends string, Area extends string, Objective extends string> = {
  /** Tells references to this framework from all others; no two frameworks share one. */
  key: Key;
  /** Begins every line of the framework, in any of the languages given. */
  name: OfficialText;
  /** Begins a line as well, and its code form: "GCM". */
  abbreviation?: string;
  /** May follow the name: "2018", "2023-2027". */
  years?: string;
  areas?: readonly (Area | AreaDefinition<Area>)[];
  objectives?: readonly (Objective | ObjectiveDefinition<NoInfer<Area>, Objective>)[];
  actionTotal?: number;
  /** Where actions whose objective is unknown may belong, if a source narrows it; otherwise anywhere. */
  unplaced?: { areas: readonly NoInfer<Area>[]; objectives: readonly NoInfer<Objective>[] };
};

/** A definition that contradicts itself is a bug of whoever wrote it, and is thrown. */
function must(holds: boolean, why: string): asserts holds {
  if (!holds) throw new Error(`this is no framework: ${why}`);
}

const comesBefore = (left: string, right: string) => {
  const [there, here] = [Number.parseInt(left, 10), Number.parseInt(right, 10)];
  return there < here || (there === here && left < right);
};

const checkCodes = (codes: readonly string[]) => {
  for (const [index, code] of codes.entries()) {
    must(/^[1-9]\d{0,2}[a-z]?$/.test(code), `“${code}” is no code such as 5 or 5a`);
    const previous = codes[index - 1];
    must(previous === undefined || comesBefore(previous, code), `${code} does not come after ${previous}`);
    must(
      /\d$/.test(code) || !codes.includes(code.slice(0, -1)),
      `${code} stands beside the whole it is a part of`,
    );
  }
};

/** Every name of a framework, as it reads in a tidied line. */
const namesOf = ({
  name,
  abbreviation,
}: Pick<Definition<string, string, string>, "name" | "abbreviation">): string[] => {
  const { published, ...texts } = name;
  const names = [name[published[0]] ?? "", ...Object.values(texts), abbreviation ?? "-"].map(tidy);
  must(
    names.every((text) => text !== "" && text.length <= 100),
    "a name of it is empty or over 100 characters",
  );
  return abbreviation === undefined ? names.slice(0, -1) : names;
};

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const ownNameOf = (names: readonly string[], years = "") => {
  const longestFirst = names.toSorted((left, right) => right.length - left.length).map(literally);
  const followed = years === "" ? "" : `(?: \\(?${literally(tidy(years))}\\)?)?`;
  return new RegExp(`^(?:${longestFirst.join("|")})${followed}(?=[ :|,]|$) ?[:|,]? ?`, "i");
};

/** Long enough for whatever `format` may write: every name, word and code that the framework has. */
const limitOf = (names: readonly string[], codes: readonly (string | number)[]) =>
  Math.max(400, Math.max(...names.map(({ length }) => length)) + 60 + `${codes.join(", ")}`.length);

/** The objective of each action that a definition gives to one. */
const ownersOf = <Area extends string, Objective extends string>(
  objectives: readonly ObjectiveDefinition<Area, Objective>[],
  scale: Scale<number>,
  refusalOf: Notation["refusalOf"],
): ReadonlyMap<number, Objective> => {
  const owners = new Map<number, Objective>();
  for (const { code, actions } of objectives) {
    if (actions === undefined) continue;
    const owned = expandList(actions, "action", { scale, refusalOf });
    must(owned.ok, `objective ${code} owns “${actions}”`);
    for (const index of owned.value) {
      must(!owners.has(index + 1), `action ${index + 1} has two objectives`);
      owners.set(index + 1, code);
    }
  }
  return owners;
};

/** Lays out a definition for reading; throws where it contradicts itself. */
export const layOut = <Key extends string, Area extends string, Objective extends string>(
  definition: Definition<Key, Area, Objective>,
  refusalOf: (fault: Fault) => Refusal,
) => {
  const { actionTotal = 0, unplaced } = definition;
  const areas = (definition.areas ?? []).map(
    (area): AreaDefinition<Area> => (typeof area === "string" ? { code: area } : area),
  );
  const objectives = (definition.objectives ?? []).map(
    (objective): ObjectiveDefinition<Area, Objective> =>
      typeof objective === "string" ? { code: objective } : objective,
  );
  const [areaCodes, objectiveCodes] = [areas.map(({ code }) => code), objectives.map(({ code }) => code)];
  checkCodes(areaCodes);
  checkCodes(objectiveCodes);
  must(Number.isInteger(actionTotal) && actionTotal >= 0 && actionTotal <= 999, "it has at most 999 actions");
  const numbers = Array.from({ length: actionTotal }, (_, index) => index + 1);
  must(areas.length + objectives.length + actionTotal > 0, "it has no level");
  for (const { code, area = null } of objectives)
    must(area === null || areaCodes.includes(area), `objective ${code} is in area ${area}`);
  const parents = new Map(objectives.map(({ code, area = null }) => [code, area]));
  const owners = ownersOf(objectives, scaleOf(numbers), refusalOf);
  const names = namesOf(definition);
  const notation: Notation = {
    ownName: ownNameOf(names, definition.years),
    named: true,
    otherPlan: null,
    limit: limitOf(names, [...areaCodes, ...objectiveCodes, ...numbers]),
    refusalOf,
  };
  const catalogue: Catalogue<Area, Objective> = catalogueOf(
    {
      areas: areaCodes,
      objectives: objectiveCodes,
      actionTotal,
      areaOf: (objective) => parents.get(objective) ?? null,
      objectiveOf: (action) => owners.get(action) ?? null,
      unplaced: unplaced ?? { areas: areaCodes, objectives: objectiveCodes },
    },
    notation,
  );
  return { areas, objectives, catalogue };
};
