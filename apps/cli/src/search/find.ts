import { styleText } from "node:util";
import type { ExcerptPart, SearchHit } from "@rabat/core/search";
import type { Run } from "../command.ts";
import { marked, noted } from "../record/reading.ts";
import { languageOf } from "../record/record.ts";
import { table } from "../table.ts";

export type Found = { text: string; total: number; hits: SearchHit[] };

const shown = (parts: readonly ExcerptPart[], unofficial: boolean): string =>
  marked(parts.map(({ text, found }) => (found ? styleText("underline", text) : text)).join(""), unofficial);

/** `rabat search <words>`: what is found in the packaged record, or in a portal's. */
export const find: Run = async ({ words, options }) => {
  const locale = languageOf(options);
  const asked = words.join(" ");
  const found =
    options.from === undefined
      ? (await import("./packaged.ts")).findPackaged(asked, locale)
      : await (await import("./portal.ts")).findInPortal(options.from, asked, locale);
  const { hits, total } = found;
  const rest = total > hits.length ? `\n\n${hits.length} of ${total} are shown.` : "";
  return {
    json: found,
    text: () =>
      noted(
        table(
          ["Kind", "Reference", "Found"],
          hits.map(({ kind, subject, title, unofficial }) => [kind, subject, shown(title, unofficial)]),
          `Nothing is found for “${found.text}”.`,
        ),
      ) + rest,
  };
};
