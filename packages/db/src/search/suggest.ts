import type { SearchQuery } from "@rabat/core/search";
import { sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";

// enough for what people write; the rest of a long text is not worth its questions
const wordsAsked = 6;

/** The nearest word that some entry holds; itself where one does. */
const nearestWord = async (tx: Transaction, word: string): Promise<string | null> => {
  const { rows } = await tx.execute<{ word: string }>(sql`
    select word from search_word where search_fold(word) % search_fold(${word})
    order by similarity(search_fold(word), search_fold(${word})) desc, entries desc, word limit 1`);
  return rows[0]?.word ?? null;
};

/** The words looked for, each as the nearest one that something holds; null where that is nothing else or nothing. */
export const suggestSearch = async (tx: Transaction, { groups }: SearchQuery): Promise<string | null> => {
  const words = groups
    .flat()
    .flatMap(({ term, without }) => (without || term.kind === "reference" ? [] : term.words))
    .slice(0, wordsAsked);
  const nearest: string[] = [];
  for (const word of words) {
    const near = await nearestWord(tx, word);
    if (near !== null) nearest.push(near);
  }
  const suggestion = nearest.join(" ");
  return suggestion === "" || suggestion === words.join(" ") ? null : suggestion;
};
