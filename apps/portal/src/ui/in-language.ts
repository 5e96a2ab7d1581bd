import { directionOf, type Locale } from "@rabat/core/language";

/** What an element says of the language of its words: a block keeps the direction of its own text, whatever is around. */
export const inLanguage = (language: Locale) => ({ lang: language, dir: directionOf(language) });
