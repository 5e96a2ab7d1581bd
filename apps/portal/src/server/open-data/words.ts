import type { Locale, Localised } from "@rabat/core/language";
import { createTranslator } from "next-intl";
import ar from "../../../messages/ar.json" with { type: "json" };
import en from "../../../messages/en.json" with { type: "json" };
import es from "../../../messages/es.json" with { type: "json" };
import fr from "../../../messages/fr.json" with { type: "json" };
import pt from "../../../messages/pt.json" with { type: "json" };

export const messages: Localised<typeof en> = { en, fr, ar, pt, es };

/** The sentences of the portal in one language, for answers that are no page. */
export const wordsIn = (locale: Locale) => createTranslator({ locale, messages: messages[locale] });
export type Words = ReturnType<typeof wordsIn>;
