import type { Entry } from "./entry.ts";

const lastDocstring = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/;

/** What stands in the docstring right before a place of a source, and the example that ends it. */
export const docstringBefore = (source: string, place: number): Pick<Entry, "says" | "example"> => {
  const [, inner = ""] = lastDocstring.exec(source.slice(0, place)) ?? [];
  const lines = inner.split("\n").map((line) => line.replace(/^\s*\* ?/, "").trimEnd());
  const [says = "", example] = lines.join("\n").split(/^ ?@example ?/m);
  return { says: says.trim(), example: example?.trim() || null };
};

export type Paragraph = { kind: "text" | "verbatim"; text: string };

/** A docstring as paragraphs; what is set in by two spaces stays as it is laid out. */
export const paragraphsOf = (says: string): Paragraph[] =>
  says
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== "")
    .map((block) => {
      const lines = block.split("\n");
      const isVerbatim = lines.every((line) => /^ {2,}/.test(line));
      return isVerbatim
        ? { kind: "verbatim", text: lines.map((line) => line.slice(2)).join("\n") }
        : { kind: "text", text: lines.map((line) => line.trim()).join(" ") };
    });
