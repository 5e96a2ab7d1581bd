import { accept, type Result, refuse } from "../refusal.ts";
import { type LevelName, levelNames, type Notation } from "./catalogue.ts";
import { placesBetween, type Scale } from "./scale.ts";

// The words of each language, singular and plural, with and without accents, and the codes (A3, O5b, Act17).
const readWords: Readonly<Record<LevelName, string>> = {
  area: "a area areas domaine domaines domínio domínios dominio dominios ámbito ámbitos ambito ambitos المجال المجالات",
  objective: "o obj objective objectives objectif objectifs objetivo objetivos الهدف الأهداف الاهداف",
  action:
    "act action actions ação ações acão acões açao açoes acao acoes acción accion acciones الإجراء الإجراءات الاجراء الاجراءات",
};

const levelOf: ReadonlyMap<string, LevelName> = new Map(
  levelNames.flatMap((level) => readWords[level].split(" ").map((word) => [word, level] as const)),
);

// The hyphen is that of an address (objective-5b).
const wordBeforeNumber = /^([^\d\s-]+)[- ]?(?=\d)/;
const plain = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** One spelling of widths, hyphens, apostrophes and spaces. */
export const tidy = (line: string): string =>
  plain.test(line)
    ? line
    : line
        .normalize("NFKC")
        .replace(/[\u2010-\u2015\u2212]/g, "-")
        .replace(/[\u2019\u02bc]/g, "'")
        .replace(/\s+/g, " ")
        .trim();

/** Cuts a tidied line into its levels, each still a list to be read; refuses a missing name, unknown words, disorder. */
export const cutLevels = (
  tidied: string,
  { ownName, named, refusalOf }: Notation,
): Result<Partial<Record<LevelName, string>>> => {
  const name = ownName.exec(tidied)?.[0] ?? "";
  if (named && name === "")
    return refuse(refusalOf({ kind: "other-plan", part: (/^[^|:]+/.exec(tidied)?.[0] ?? tidied).trim() }));
  const rest = tidied.slice(name.length);
  if (rest === "") return refuse(refusalOf({ kind: "empty" }));
  const levels: Partial<Record<LevelName, string>> = {};
  let reached = -1;
  for (const piece of rest.split("|")) {
    const part = piece.trim();
    const [begin = "", word = ""] = wordBeforeNumber.exec(part) ?? [];
    const level = levelOf.get(word.toLowerCase());
    if (level === undefined) return refuse(refusalOf({ kind: "unreadable", part: part || "|" }));
    const place = levelNames.indexOf(level);
    if (place <= reached) return refuse(refusalOf({ kind: "level-order", part }));
    reached = place;
    levels[level] = part.slice(begin.length);
  }
  return accept(levels);
};

const separator = /\s*[,،]\s*|\s+(?:and|et|e|y|&)\s+|\s+و\s?/i;
const range = /^(\d{1,3}[a-z]?)(?:\s?(?:-|to|à)\s?(\d{1,3}[a-z]?))?$/i;
const canonical = (code: string) => code.toLowerCase().replace(/^0+(?=\d)/, "");

/**
 * "1-3, 5 and 7" → the places of its codes on a level, ranges filled; refuses what is no list, then reversed ranges,
 * then codes that the level has not.
 */
export const expandList = (
  list: string,
  level: LevelName,
  { scale, refusalOf }: { scale: Scale<string | number>; refusalOf: Notation["refusalOf"] },
): Result<readonly number[]> => {
  const only = scale.places.get(list);
  if (only !== undefined) return accept([only]);
  const places: number[] = [];
  let unknown: string | undefined;
  for (const item of list.split(separator)) {
    const [, begin, end] = range.exec(item) ?? [];
    if (begin === undefined) return refuse(refusalOf({ kind: "unreadable", part: item || list }));
    const first = canonical(begin);
    const last = end === undefined ? first : canonical(end);
    const [from, to] = [scale.places.get(first), scale.places.get(last)];
    if (from === undefined || to === undefined) unknown ??= from === undefined ? first : last;
    else if (to < from) return refuse(refusalOf({ kind: "reversed-range", part: item }));
    else places.push(...placesBetween(scale, from, to));
  }
  return unknown === undefined
    ? accept(places)
    : refuse(refusalOf({ kind: "unknown", level, part: unknown }));
};
