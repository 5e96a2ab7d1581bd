import { type Locale, readingIn } from "@rabat/core/language";
import type { Meeting } from "@rabat/core/meeting";
import { partnerOf } from "@rabat/core/partner";
import { useLocale } from "next-intl";
import { listSeparator } from "../list-separator.ts";

export const partnerName = (code: string, locale: Locale): string =>
  partnerOf(code)?.name[locale] ?? code.toUpperCase();

/** Places, countries and years of meetings, as they are written in a line. */
export const usePlaceWords = () => {
  const locale = useLocale();
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const country = (code: string) => partnerName(code, locale);
  return {
    country,
    countries: (codes: readonly string[]) => list.format(codes.map(country)),
    city: ({ place }: Pick<Meeting, "place">) => readingIn(place.city, locale).text,
    place: ({ place }: Pick<Meeting, "place">) =>
      readingIn(place.city, locale).text + listSeparator(locale) + country(place.country),
    placeAndYear: ({ place, starts }: Pick<Meeting, "place" | "starts">) =>
      `${readingIn(place.city, locale).text} ${starts.slice(0, 4)}`,
  };
};
