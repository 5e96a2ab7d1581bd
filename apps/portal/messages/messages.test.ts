import { expect, test } from "vitest";
import en from "./en.json" with { type: "json" };
import fr from "./fr.json" with { type: "json" };

type Messages = { [name: string]: string | Messages };

const sentences = (messages: Messages, prefix = ""): [string, string][] =>
  Object.entries(messages).flatMap(([name, value]) =>
    typeof value === "string" ? [[prefix + name, value]] : sentences(value, `${prefix}${name}.`),
  );

/** `{place}` and the like: what a sentence leaves open. */
const openings = (sentence: string): string[] =>
  (sentence.match(/\{\s*\w+/g) ?? []).map((found) => found.replace(/\{\s*/, "")).sort();

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
    expect([name, [...new Set(openings(french.get(name) ?? ""))]]).toEqual([
      name,
      [...new Set(openings(sentence))],
    ]);
});
