import type { Bilingual, OfficialText } from "@rabat/core/language";
import { customType, jsonb, text, uuid } from "drizzle-orm/pg-core";

/** An instant, given back as ISO 8601 in UTC with milliseconds, the form that core reads. */
export const instant = customType<{ data: string; driverData: string }>({
  dataType: () => "timestamptz(3)",
  fromDriver: (value) => new Date(value).toISOString(),
});

export const id = () => uuid().primaryKey().defaultRandom();
export const bilingual = () => jsonb().$type<Bilingual>();
export const officialText = () => jsonb().$type<OfficialText>();
export const officialTexts = () => jsonb().$type<readonly OfficialText[]>();

/** One of core's closed lists, held as text and checked on the way in by core's schema. */
export const oneOf = <Value extends string>() => text().$type<Value>();
