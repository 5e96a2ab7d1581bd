import { expect, test } from "vitest";
import en from "./en.json" with { type: "json" };
import fr from "./fr.json" with { type: "json" };

type Messages = { [name: string]: string | Messages };

const sentences = (messages: Messages, prefix = ""): [string, string][] =>
  Object.entries(messages).flatMap(([name, value]) =>
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

test("French says everything that English says", () => {
  expect(
    sentences(fr)
      .map(([name]) => name)
      .sort(),
  ).toEqual(
    sentences(en)
      .map(([name]) => name)
      .sort(),
  );
});

test("no sentence is empty", () => {
  expect([...sentences(en), ...sentences(fr)].filter(([, sentence]) => !sentence.trim())).toEqual([]);
});

test("both languages leave the same things open", () => {
  const french = new Map(sentences(fr));
  for (const [name, sentence] of sentences(en))
    expect([name, openings(french.get(name) ?? "")]).toEqual([name, openings(sentence)]);
});
