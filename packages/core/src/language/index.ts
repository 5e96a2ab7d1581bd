export { readingIn } from "./bilingual.ts";
export {
  defaultLocale,
  directionOf,
  isLocale,
  type Localised,
  localeNames,
  locales,
  type WorkingLanguage,
  workingLanguages,
} from "./locale.ts";
export { fromEnglish, languagesOf, publishedReading, readingOf, type TextReading } from "./official-text.ts";
export { Bilingual, Locale, OfficialText } from "./schema.ts";
export * from "./text.ts";
