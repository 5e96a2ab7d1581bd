import { parseCapReference } from "@rabat/core/cap";
import type { Locale } from "@rabat/core/language";
import { refusalSentence } from "@rabat/core/refusal/sentences";
import type { Checked } from "./read.ts";

/** Each line as one CAP line; empty lines and lines that begin with # are passed over. */
export const capLineFaults = (content: string, locale: Locale): Checked => {
  const lines = content
    .replace(/^\ufeff/, "")
    .split(/\r\n?|\n/)
    .map((text, index) => ({ text: text.trim(), line: index + 1 }))
    .filter(({ text }) => text !== "" && !text.startsWith("#"));
  const faults = lines.flatMap(({ text, line }) => {
    const read = parseCapReference(text);
    return read.ok ? [] : [{ line, item: text, reason: refusalSentence(read.refusals[0], locale) }];
  });
  return { kind: "cap-lines", checked: lines.length, faults };
};
