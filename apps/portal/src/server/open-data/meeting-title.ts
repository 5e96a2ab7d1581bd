import { type Locale, publishedReading, readingOf, type TextReading } from "@rabat/core/language";
import type { Meeting } from "@rabat/core/meeting";
import { meetingName } from "../../ui/meeting/meeting-name.ts";
import { wordsIn } from "./words.ts";

/** How the open data names a meeting to a reader of `locale`. */
export const meetingTitle = (meeting: Pick<Meeting, "title" | "place">, locale: Locale): TextReading =>
  meetingName(meeting, locale, (city) => wordsIn(locale)("meeting.untitled", { city }));

/** The title as its author published it, where what `meetingTitle` says is an unofficial translation; otherwise null. */
export const titleAsPublished = ({ title }: Pick<Meeting, "title">, locale: Locale): string | null =>
  title !== null && readingOf(title, locale).standing === "unofficial-translation"
    ? publishedReading(title, locale).text
    : null;
