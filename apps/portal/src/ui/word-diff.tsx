import type { Locale } from "@rabat/core/language";
import { inLanguage } from "./in-language.ts";

type WordDiffSegment = { kind: "equal" | "removed" | "added"; text: string };

type WordDiffProps = {
  segments: readonly WordDiffSegment[];
  /** Read aloud before a change: "removed", "added". */
  words: { removed: string; added: string };
  language: Locale;
};

/** What a delegation would change in the frozen text, word by word. */
export function WordDiff({ segments, words, language }: WordDiffProps) {
  return (
    <p className="word-diff" {...inLanguage(language)}>
      {segments.map(({ kind, text }, index) => {
        if (kind === "equal") return text;
        const Change = kind === "removed" ? "del" : "ins";
        return (
          <Change key={index}>
            <span className="visually-hidden"> {words[kind]}: </span>
            {text}
          </Change>
        );
      })}
    </p>
  );
}
