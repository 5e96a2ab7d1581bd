import type { Locale } from "@rabat/core/language";
import { createTranslator } from "next-intl";
import en from "../../../messages/en.json" with { type: "json" };
import fr from "../../../messages/fr.json" with { type: "json" };

const messages: Record<Locale, typeof en> = { en, fr };

/** The sentences of the portal in one language, for answers that are no page. */
export const wordsIn = (locale: Locale) => createTranslator({ locale, messages: messages[locale] });
export type Words = ReturnType<typeof wordsIn>;
