export { readingIn } from "./bilingual.ts";
export {
  defaultLocale,
  directionOf,
  isLocale,
  type Localised,
  localeNames,
  locales,
  workingLanguages,
} from "./locale.ts";
export { fromEnglish, languagesOf, publishedReading, readingOf } from "./official-text.ts";
export { Bilingual, Locale, OfficialText, TextReading, WorkingLanguage } from "./schema.ts";
export type { Provenance } from "./source.ts";
export * from "./text.ts";
