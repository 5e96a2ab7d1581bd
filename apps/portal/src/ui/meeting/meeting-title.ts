import { type Locale, readingOf, type TextReading } from "@rabat/core/language";
import type { Meeting } from "@rabat/core/meeting";

/** What a meeting is called in a list of the programme. */
export const titleOf = ({ title }: Meeting, locale: Locale): TextReading => readingOf(title, locale);
