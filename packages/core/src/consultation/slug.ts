import { accept, type Result, refuse } from "../refusal.ts";

/** Words that mean something else where a consultation's name stands in an address. */
const reserved: readonly string[] = ["new"];

const longest = 60;

/**
 * The permanent name of a consultation in addresses, made from its English title and unlike every name in `taken`.
 *
 * Refuses a title that gives no name, or one of the words that addresses reserve.
 *
 * @example slugFor("Results of the thematic meetings: Geneva & Genève", ["results"])
 * // → { ok: true, value: "results-of-the-thematic-meetings-geneva-geneve" }
 */
export const slugFor = (title: string, taken: readonly string[]): Result<string> => {
  const words = title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = "";
  for (const word of words) {
    const next = slug === "" ? word.slice(0, longest) : `${slug}-${word}`;
    if (next.length > longest) break;
    slug = next;
  }
  if (slug === "") return refuse({ code: "text.required", field: "titleEn" });
  if (reserved.includes(slug)) return refuse({ code: "preparation.title-reserved", field: "titleEn" });
  const used = new Set(taken);
  let number = 1;
  const numbered = () => (number === 1 ? slug : `${slug}-${number}`);
  while (used.has(numbered())) number += 1;
  return accept(numbered());
};
