import { type Locale, type Localised, locales } from "@rabat/core/language";
import { createTranslator } from "next-intl";
import ar from "../../../messages/ar.json" with { type: "json" };
import en from "../../../messages/en.json" with { type: "json" };
import es from "../../../messages/es.json" with { type: "json" };
import fr from "../../../messages/fr.json" with { type: "json" };
import pt from "../../../messages/pt.json" with { type: "json" };
import type { DatasetName } from "./datasets.ts";

export const messages: Localised<typeof en> = { en, fr, ar, pt, es };

/** The sentences of the portal in one language, for answers that are no page. */
export const wordsIn = (locale: Locale) => createTranslator({ locale, messages: messages[locale] });
export type Words = ReturnType<typeof wordsIn>;

/** What each list is called: mostly as the menu calls it. */
export const setNames = {
  plan: "navigation.cap",
  coverage: "data.coverageName",
  chairmanships: "navigation.chairmanships",
  meetings: "navigation.meetings",
  outcomes: "navigation.outcomes",
  media: "navigation.documents",
  partners: "navigation.partners",
  consultations: "navigation.consultations",
} as const satisfies Record<DatasetName, string>;

export type InLanguage = { "@value": string; "@language": Locale };

/** A sentence in every language of the interface, as linked data carries it. */
export const inEachLanguage = (of: (words: Words) => string): InLanguage[] =>
  locales.map((locale) => ({ "@value": of(wordsIn(locale)), "@language": locale }));
