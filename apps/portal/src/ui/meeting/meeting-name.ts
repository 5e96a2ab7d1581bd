import { type Locale, readingIn, readingOf, type TextReading } from "@rabat/core/language";
import type { Meeting } from "@rabat/core/meeting";
import { useLocale, useTranslations } from "next-intl";

type Named = Pick<Meeting, "title" | "place">;

/** What a meeting is called: its title, or, where our sources give none, the place at which it was held. */
export const meetingName = (
  { title, place }: Named,
  locale: Locale,
  untitled: (city: string) => string,
): TextReading =>
  title === null
    ? { text: untitled(readingIn(place.city, locale).text), language: locale, standing: "published" }
    : readingOf(title, locale);

export const useMeetingName = () => {
  const locale = useLocale();
  const t = useTranslations("meeting");
  return (meeting: Named): TextReading => meetingName(meeting, locale, (city) => t("untitled", { city }));
};
