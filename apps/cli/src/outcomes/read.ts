import { addresses } from "@rabat/core/cap";
import { type Locale, readingOf } from "@rabat/core/language";
import { capOf, type Meeting } from "@rabat/core/meeting";
import { type Outcome, outcomeKinds, outcomeLabel } from "@rabat/core/outcome";
import type { Run } from "../command.ts";
import { CommandRefused } from "../exit.ts";
import { capLine } from "../meetings/words.ts";
import type { Values } from "../options.ts";
import { readNode } from "../plan/node.ts";
import { noted, shownIn } from "../record/reading.ts";
import { languageOf, readRecord } from "../record/record.ts";
import { details, table } from "../table.ts";

const nodeAsked = ({ cap, action }: Values) => {
  if (action !== undefined) return readNode(`action-${action}`);
  return cap === undefined ? null : readNode(cap);
};

/** What a filter leaves of the outcomes; a filter that nothing can pass is refused by name. */
const chosen = (outcomes: readonly Outcome[], meetings: readonly Meeting[], options: Values): Outcome[] => {
  const { meeting: slug, kind } = options;
  const places = new Map(meetings.map((meeting) => [meeting.slug, meeting]));
  if (slug !== undefined && !places.has(slug))
    throw new CommandRefused(`There is no meeting “${slug}”. See: rabat meetings`);
  if (kind !== undefined && !outcomeKinds.some((known) => known === kind))
    throw new CommandRefused(`--kind must be one of: ${outcomeKinds.join(", ")}.`);
  const node = nodeAsked(options);
  return outcomes.filter((outcome) => {
    const meeting = places.get(outcome.meeting);
    if (slug !== undefined && outcome.meeting !== slug) return false;
    if (kind !== undefined && outcome.kind !== kind) return false;
    return node === null || (meeting !== undefined && addresses(capOf(meeting), node));
  });
};

const list = (outcomes: readonly Outcome[], locale: Locale): string =>
  table(
    ["Reference", "Kind", "Text"],
    outcomes.map(({ reference, kind, text }) => [reference, kind, shownIn(text, locale)]),
    "No text is held that is like that.",
  );

/** `rabat outcomes [reference]`: the texts that are held; a label such as C1 is in several meetings and lists them all. */
export const readOutcomes: Run = async ({ words: [named], options }) => {
  const locale = languageOf(options);
  const { meetings, outcomes } = await readRecord(options, ["meetings", "outcomes"]);
  const left = chosen(outcomes, meetings, options);
  if (named === undefined) return { json: { items: left }, text: () => noted(list(left, locale)) };
  const asked = named.toLowerCase();
  const outcome = left.find(({ reference }) => reference.toLowerCase() === asked);
  const alike = left.filter((held) => outcomeLabel(held).toLowerCase() === asked);
  if (outcome === undefined && alike.length === 0)
    throw new CommandRefused(`No text is held under “${named}”. See: rabat outcomes`);
  if (outcome === undefined) return { json: { items: alike }, text: () => noted(list(alike, locale)) };
  const meeting = meetings.find(({ slug }) => slug === outcome.meeting);
  const { text, language, standing } = readingOf(outcome.text, locale);
  return {
    json: outcome,
    text: () =>
      details([
        ["Reference", outcome.reference],
        ["Kind", outcome.kind],
        ["Meeting", outcome.meeting],
        ["On the plan", meeting ? capLine(meeting, locale) : null],
        ["Text", text],
        [
          "Language",
          standing === "published" ? `${language}, as published` : `${language}, unofficial translation`,
        ],
      ]),
  };
};
