export { defaultLocale, isLocale, localeNames, locales } from "./locale.ts";
export { fromEnglish, languagesOf, publishedReading, readingOf, type TextReading } from "./official-text.ts";
export { Locale, Localised, OfficialText } from "./schema.ts";
export * from "./text.ts";
