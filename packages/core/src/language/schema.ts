import { z } from "zod";
import { type Locale as LocaleName, type Localised as LocalisedValue, locales } from "./locale.ts";
import type { OfficialText as OfficialTextValue } from "./official-text.ts";

// The schemas stand apart from their types so that the Cadiz part of the package does without zod.
export const Locale = z.enum(locales);
export type Locale = LocaleName;

export const Localised: z.ZodType<LocalisedValue> = z.record(Locale, z.string());
export type Localised = LocalisedValue;

const held = Object.fromEntries(locales.map((locale) => [locale, z.string().exactOptional()])) as Record<
  LocaleName,
  z.ZodExactOptional<z.ZodString>
>;

export const OfficialText: z.ZodType<OfficialTextValue> = z.object({
  published: z.tuple([Locale], Locale).readonly(),
  ...held,
});
export type OfficialText = OfficialTextValue;
