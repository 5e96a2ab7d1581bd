import { type Locale, locales } from "@rabat/core/language";
import { describe, expect, test } from "vitest";
import { messages } from "../src/server/open-data/words.ts";

type Messages = { [name: string]: string | Messages };

const sentences = (held: Messages, prefix = ""): [string, string][] =>
  Object.entries(held).flatMap(([name, value]) =>
    typeof value === "string" ? [[prefix + name, value]] : sentences(value, `${prefix}${name}.`),
  );

/** What a sentence leaves open: the names of its arguments. Every second level of braces holds words instead. */
const openings = (sentence: string): string[] => {
  const names = new Set<string>();
  let depth = 0;
  for (const { 0: found, 1: name } of sentence.matchAll(/\{\s*(\w*)|\}/g)) {
    if (found !== "}" && depth % 2 === 0 && name) names.add(name);
    depth += found === "}" ? -1 : 1;
  }
  return [...names].sort();
};

/** Tags such as <em> that a sentence puts around words. */
const tags = (sentence: string) => [...new Set(sentence.match(/<\w+>/g) ?? [])].sort();

const english = sentences(messages.en);
const others = locales.filter((locale): locale is Exclude<Locale, "en"> => locale !== "en");

/** Sentences that may read alike in two languages: names, figures and words that both spell the same. */
const wordsOf = (sentence: string) => sentence.replace(/\{[^}]*\}/g, "").match(/\p{L}{2,}/gu) ?? [];

describe.each(others)("in %s", (locale) => {
  const said = sentences(messages[locale]);
  const found = new Map(said);

  test("everything is said that English says, in the same order, and nothing is empty", () => {
    expect(said.map(([name]) => name)).toEqual(english.map(([name]) => name));
    expect(said.filter(([, sentence]) => !sentence.trim())).toEqual([]);
  });

  test("the same things are left open", () => {
    for (const [name, sentence] of english) {
      const other = found.get(name) ?? "";
      expect([name, openings(other), tags(other)]).toEqual([name, openings(sentence), tags(sentence)]);
    }
  });

  test("no sentence of four words or more has stayed English", () => {
    const same = english.filter(
      ([name, sentence]) => wordsOf(sentence).length >= 4 && found.get(name) === sentence,
    );
    expect(same).toEqual([]);
  });
});
