import { type Locale, publishedReading, readingOf, type TextReading } from "@rabat/core/language";
import type { Meeting } from "@rabat/core/meeting";

type Titled = Pick<Meeting, "title">;

/** How the open data names a meeting to a reader of `locale`. */
export const meetingTitle = ({ title }: Titled, locale: Locale): TextReading => readingOf(title, locale);

/** The title as its author published it, where what `meetingTitle` says is an unofficial translation; otherwise null. */
export const titleAsPublished = ({ title }: Titled, locale: Locale): string | null =>
  readingOf(title, locale).standing === "unofficial-translation"
    ? publishedReading(title, locale).text
    : null;
