import { z } from "zod";
import type { Bilingual as BilingualValue } from "./bilingual.ts";
import { type Locale as LocaleName, locales, workingLanguages } from "./locale.ts";
import type { OfficialText as OfficialTextValue, TextReading as TextReadingValue } from "./official-text.ts";

// The schemas stand apart from their types so that the Cadiz part of the package does without zod.
export const Locale = z.enum(locales);
export type Locale = LocaleName;

const held = Object.fromEntries(locales.map((locale) => [locale, z.string().exactOptional()])) as Record<
  LocaleName,
  z.ZodExactOptional<z.ZodString>
>;

export const Bilingual: z.ZodType<BilingualValue> = z.object({ ...held, en: z.string(), fr: z.string() });
export type Bilingual = BilingualValue;

export const OfficialText: z.ZodType<OfficialTextValue> = z.object({
  published: z.tuple([Locale], Locale).readonly(),
  ...held,
});
export type OfficialText = OfficialTextValue;

export const WorkingLanguage = z.enum(workingLanguages);
export type WorkingLanguage = z.infer<typeof WorkingLanguage>;

export const TextReading: z.ZodType<TextReadingValue> = z.object({
  text: z.string(),
  language: Locale,
  standing: z.enum(["published", "unofficial-translation"]),
});
export type TextReading = TextReadingValue;
