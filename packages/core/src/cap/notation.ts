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

const tidy = (line: string) =>
  line
    .normalize("NFKC")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2019\u02bc]/g, "'")
    .replace(/\s+/g, " ")
    .trim();

/** Cuts a line into its levels, each still a list to be read; refuses other plans, unknown words and disorder. */
export const readLevels = (line: string): Result<Partial<Record<LevelName, string>>> => {
  if (line.length > lineLimit) return refuse({ code: "cap.too-long", limit: lineLimit });
  const tidied = tidy(line);
  if (tidied === "") return refuse({ code: "cap.empty" });
  const other = otherPlan.exec(tidied);
  if (other) return refuse({ code: "cap.other-plan", part: other[0] });
  const levels: Partial<Record<LevelName, string>> = {};
  let reached = -1;
  for (const part of tidied
    .replace(ownName, "")
    .split("|")
    .map((piece) => piece.trim())) {
    const word = levelWords.find(([pattern]) => pattern.test(part));
    if (word === undefined) return refuse({ code: "cap.unreadable", part: part || "|" });
    const [pattern, level] = word;
    if (levelOrder.indexOf(level) <= reached) return refuse({ code: "cap.level-order", part });
    reached = levelOrder.indexOf(level);
    levels[level] = part.replace(pattern, "");
  }
  return accept(levels);
};

/** "1-3, 5 and 7" → the codes in it, ranges filled from `order`; refuses reversed ranges and what is no list. */
export const expandList = (list: string, order: readonly string[]): Result<string[]> => {
  const codes: string[] = [];
  for (const item of list.split(/\s*[,،]\s*|\s+(?:and|et|e|y|&)\s+|\s+و\s?/i)) {
    const range = /^(\d{1,3}[a-z]?)(?:\s?(?:-|to|à)\s?(\d{1,3}[a-z]?))?$/i.exec(item);
    if (range === null) return refuse({ code: "cap.unreadable", part: item || list });
    const [first, last] = [canonical(range[1] as string), canonical(range[2] ?? (range[1] as string))];
    const [from, to] = [order.indexOf(first), order.indexOf(last)];
    if (from < 0 || to < 0) codes.push(from < 0 ? first : last);
    else if (to < from) return refuse({ code: "cap.reversed-range", part: item });
    else codes.push(...between(order.slice(from, to + 1), last));
  }
  return accept(codes);
};

/** A range that runs over the fifth objective means "5", one that ends on a half of it means its halves. */
const between = (codes: string[], last: string) => {
  if (codes.length === 1) return codes;
  return /[ab]$/.test(last) || codes[0] === "5a" || codes[0] === "5b"
    ? codes.filter((code) => code !== "5")
    : codes.filter((code) => !/^5[ab]$/.test(code));
};

const canonical = (code: string) => code.toLowerCase().replace(/^0+(?=\d)/, "");
