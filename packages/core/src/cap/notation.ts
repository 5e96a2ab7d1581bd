import { accept, type Result, refuse } from "../refusal.ts";

export type LevelName = "area" | "objective" | "action";

/** A printed CAP line has about 45 characters; anything of this length is not one. */
const lineLimit = 400;

const levelOrder: readonly LevelName[] = ["area", "objective", "action"];

// The words of each language, singular and plural, with and without accents, the codes (A3, O5b, Act17) and, since the
// hyphen is allowed, the form of an address (objective-5b).
const levelWords: readonly [RegExp, LevelName][] = [
  [/^(?:actions?|a[çc](?:ão|ões|ao|oes)|acci(?:[óo]n|ones)|ال[إا]جراء(?:ات)?|act)(?:-| ?)(?=\d)/i, "action"],
  [/^(?:areas?|domaines?|dom[íi]nios?|[áa]mbitos?|المجال(?:ات)?|a)(?:-| ?)(?=\d)/i, "area"],
  [/^(?:objectives?|objectifs?|objetivos?|الهدف|ال[أا]هداف|obj|o)(?:-| ?)(?=\d)/i, "objective"],
];

const otherPlan =
  /\bmarrakes?c?h\b|\bmarraquexe\b|مراكش|\b2018\b|\bvalletta\b|\bvallette\b|\bjvap\b|\bgcm\b/i;
const ownName =
  /^(?:cap|pac|cadiz action plan|plan d'action de cadix|plano de ação de cádis|plan de acción de cádiz|خطة عمل قادس)(?:\s+2023-2027)?\s*[:|,]?\s*(?=\D)/i;

/** Most lines are tidy as they come, and only have to be looked at. */
const untidy = /[^ -~]| {2}|^ | $/;

const tidy = (line: string) =>
  untidy.test(line)
    ? line
        .normalize("NFKC")
        .replace(/[\u2010-\u2015\u2212]/g, "-")
        .replace(/[\u2019\u02bc]/g, "'")
        .replace(/\s+/g, " ")
        .trim()
    : line;

/**
 * What names another plan in a line; null where nothing does. No line that can be read has room for such a name, so
 * only a line that cannot need be asked.
 */
export const otherPlanIn = (line: string): string | null => otherPlan.exec(tidy(line))?.[0] ?? null;

/** Cuts a line into its levels, each still a list to be read; refuses unknown words and disorder. */
export const readLevels = (line: string): Result<Partial<Record<LevelName, string>>> => {
  if (line.length > lineLimit) return refuse({ code: "cap.too-long", limit: lineLimit });
  const text = tidy(line);
  if (text === "") return refuse({ code: "cap.empty" });
  const levels: Partial<Record<LevelName, string>> = {};
  let reached = -1;
  for (const piece of text.replace(ownName, "").split("|")) {
    const part = piece.trim();
    const read = levelIn(part);
    if (read === null) return refuse({ code: "cap.unreadable", part: part || "|" });
    const [level, list] = read;
    if (levelOrder.indexOf(level) <= reached) return refuse({ code: "cap.level-order", part });
    reached = levelOrder.indexOf(level);
    levels[level] = list;
  }
  return accept(levels);
};

const levelIn = (part: string): readonly [level: LevelName, list: string] | null => {
  for (const [pattern, level] of levelWords) {
    const word = pattern.exec(part);
    if (word !== null) return [level, part.slice(word[0].length)];
  }
  return null;
};

const separator = /\s*[,،]\s*|\s+(?:and|et|e|y|&)\s+|\s+و\s?/i;
const itemPattern = /^(\d{1,3}[a-z]?)(?:\s?(?:-|to|à)\s?(\d{1,3}[a-z]?))?$/i;

/** The codes of a level in the plan's order, and the place of each. */
export type CodeOrder = { codes: readonly string[]; places: ReadonlyMap<string, number> };

export const orderOf = (codes: readonly string[]): CodeOrder => ({
  codes,
  places: new Map(codes.map((code, place) => [code, place])),
});

/** "1-3, 5 and 7" → the codes in it, ranges filled from `order`; refuses reversed ranges and what is no list. */
export const expandList = (list: string, { codes, places }: CodeOrder): Result<string[]> => {
  if (places.has(list)) return accept([list]);
  const named: string[] = [];
  for (const item of list.split(separator)) {
    const range = itemPattern.exec(item);
    if (range === null) return refuse({ code: "cap.unreadable", part: item || list });
    const first = canonical(range[1] as string);
    const last = range[2] === undefined ? first : canonical(range[2]);
    const [from, to] = [places.get(first), places.get(last)];
    if (from === undefined || to === undefined) named.push(from === undefined ? first : last);
    else if (to < from) return refuse({ code: "cap.reversed-range", part: item });
    else if (to === from) named.push(first);
    else named.push(...between(codes.slice(from, to + 1), last));
  }
  return accept(named);
};

/** A range that runs over the fifth objective means "5", one that ends on a half of it means its halves. */
const between = (codes: string[], last: string) =>
  /[ab]$/.test(last) || codes[0] === "5a" || codes[0] === "5b"
    ? codes.filter((code) => code !== "5")
    : codes.filter((code) => !/^5[ab]$/.test(code));

const canonical = (code: string) =>
  /^[1-9]\d*$/.test(code) ? code : code.toLowerCase().replace(/^0+(?=\d)/, "");
