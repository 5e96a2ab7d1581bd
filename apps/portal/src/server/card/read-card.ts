import { type Api, refusalFrom } from "@rabat/api";
import type { Locale } from "@rabat/core/language";
import { asking } from "./asked.ts";
import type { Card } from "./card.ts";
import { entries } from "./entries.ts";
import { lists } from "./lists.ts";

const own = <Value>(record: Record<string, Value>, name: string): Value | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** The card of a public page, named by the segments beneath its language; null where there is no such page. */
export const readCard = async (
  api: Api,
  locale: Locale,
  [section = "", name, ...rest]: readonly string[],
): Promise<Card | null> => {
  if (rest.length > 0) return null;
  const asked = asking(api, locale);
  if (name === undefined) return (await own(lists, section)?.(asked)) ?? null;
  try {
    return (await own(entries, section)?.(asked, name)) ?? null;
  } catch (error) {
    // A name that could never be one names nothing.
    if (refusalFrom(error)?.refusals[0].code === "input.invalid") return null;
    throw error;
  }
};
