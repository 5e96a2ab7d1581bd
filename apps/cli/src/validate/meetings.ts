import { parseCapReference } from "@rabat/core/cap";
import { Meeting } from "@rabat/core/meeting";
import { partnerOf } from "@rabat/core/partner";
import { refusalSentence } from "@rabat/core/refusal/sentences";
import { z } from "zod";
import { CommandRefused } from "../exit.ts";
import type { Checked } from "./read.ts";

const List = z.union([
  z.array(z.unknown()),
  z.object({ items: z.array(z.unknown()) }).transform(({ items }) => items),
]);

const listIn = (content: string): unknown[] => {
  try {
    return List.parse(JSON.parse(content.replace(/^\ufeff/, "")));
  } catch (error) {
    throw new CommandRefused(
      error instanceof SyntaxError
        ? `The file is not JSON: ${error.message}.`
        : "The file holds no meetings: a list of them, or { “items”: [ … ] } as rabat export meetings writes it.",
    );
  }
};

/** What a meeting of the right form still says wrongly. */
const contradictions = ({ starts, ends, capPrinted, capStated, coChairs, place }: Meeting): string[] => {
  const line = capPrinted ?? capStated;
  const read = line === null ? null : parseCapReference(line);
  return [
    ...(ends < starts ? ["it ends before it starts."] : []),
    ...(read === null || read.ok ? [] : [refusalSentence(read.refusals[0], "en")]),
    ...[...coChairs, place.country]
      .filter((code) => partnerOf(code) === undefined)
      .map((code) => `“${code}” is no partner’s code.`),
  ];
};

const reasonsOf = (item: unknown): string[] => {
  const read = Meeting.safeParse(item);
  if (read.success) return contradictions(read.data);
  return read.error.issues.map(({ path, message }) => `${path.join(".") || "it"}: ${message}.`);
};

/** Meetings as `rabat export meetings` writes them: form, days, CAP line, partners, and that none stands there twice. */
export const meetingFaults = (content: string): Checked => {
  const items = listIn(content);
  const seen = new Set<string>();
  const faults = items.flatMap((item, index) => {
    const slug = z.object({ slug: z.string() }).safeParse(item).data?.slug;
    const name = slug ?? `number ${index + 1}`;
    const twice = slug !== undefined && seen.has(slug) ? [`“${slug}” stands there twice.`] : [];
    if (slug !== undefined) seen.add(slug);
    return [...reasonsOf(item), ...twice].map((reason) => ({ line: null, item: name, reason }));
  });
  return { kind: "meetings", checked: items.length, faults };
};
