import type { Api } from "@rabat/api";
import { type Locale, type OfficialText, readingIn, readingOf } from "@rabat/core/language";
import type { Meeting } from "@rabat/core/meeting";
import { type Words, wordsIn } from "../open-data/words.ts";
import type { Card } from "./card.ts";
import { emblem } from "./roses.ts";

/** Who asks for a card: a reader of one language, of whom nothing else is known. */
export type Asked = { api: Api; locale: Locale; words: Words };

export const asking = (api: Api, locale: Locale): Asked => ({ api, locale, words: wordsIn(locale) });

type Said = Pick<Card, "title"> & Partial<Card>;

export const cardOf = ({ locale, words }: Asked, said: Said): Card => ({
  language: locale,
  titleLanguage: locale,
  kicker: [],
  lead: null,
  site: words("site.name"),
  dialogue: words("home.dialogue"),
  rose: emblem,
  ...said,
});

/** A text of the record as a title; that it is a translation is said beneath it. */
export const official = ({ locale, words }: Asked, text: OfficialText) => {
  const { text: title, language, standing } = readingOf(text, locale);
  const lead = standing === "published" ? null : words("text.unofficialTranslation");
  return { title, titleLanguage: language, lead };
};

export const placeAndYear = ({ locale }: Asked, { place, starts }: Meeting): string =>
  `${readingIn(place.city, locale).text} ${starts.slice(0, 4)}`;
