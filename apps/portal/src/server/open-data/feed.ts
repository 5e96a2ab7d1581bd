import type { Consultation } from "@rabat/core/consultation";
import { type Locale, readingIn } from "@rabat/core/language";
import type { Meeting } from "@rabat/core/meeting";
import { Feed, type Item } from "feed";
import { addressesIn } from "../../ui/addresses.ts";
import { dayRange } from "../../ui/dates.ts";
import { listSeparator } from "../../ui/list-separator.ts";
import { meetingTitle, titleAsPublished } from "./meeting-title.ts";
import { wordsIn } from "./words.ts";
import { escapeXml } from "./xml.ts";

type Made = { origin: string; locale: Locale };
type Told = { meetings: readonly Meeting[]; consultations: readonly Consultation[] };

/** The latest of the record as Atom. Its titles and summaries are HTML there, so every text is escaped. */
export const feedOf = ({ meetings, consultations }: Told, { origin, locale }: Made): string => {
  const words = wordsIn(locale);
  const to = addressesIn(locale);
  const day = (instant: string) => dayRange(locale, instant.slice(0, 10), instant.slice(0, 10));
  const entry = (address: string, date: string, [title, ...lines]: [string, ...string[]]): Item => ({
    id: origin + address,
    link: origin + address,
    date: new Date(date),
    title: escapeXml(title),
    description: lines.map(escapeXml).join("<br/>"),
  });
  const items = [
    ...meetings.map((meeting) => {
      const { slug, starts, ends, place, capPrinted } = meeting;
      const published = titleAsPublished(meeting, locale);
      return entry(to.meeting(slug), `${ends}T00:00:00Z`, [
        meetingTitle(meeting, locale).text,
        readingIn(place.city, locale).text + listSeparator(locale) + dayRange(locale, starts, ends),
        ...(capPrinted === null ? [] : [words("data.capAsPrinted", { line: capPrinted })]),
        ...(published === null ? [] : [words("data.unofficialTitle", { title: published })]),
      ]);
    }),
    ...consultations.map(({ slug, title, announced, opens, closes }) =>
      entry(to.consultation(slug), announced ?? opens, [
        readingIn(title, locale).text,
        words("data.consultationDates", { opens: day(opens), closes: day(closes) }),
      ]),
    ),
  ].sort((left, right) => right.date.getTime() - left.date.getTime());
  const feed = new Feed({
    id: `${origin}/${locale}`,
    title: words("site.name"),
    description: words("data.feedDescription"),
    language: locale,
    link: `${origin}/${locale}`,
    feedLinks: { atom: `${origin}/feed.atom?language=${locale}` },
    author: { name: words("site.name"), link: `${origin}/${locale}` },
    generator: false,
    updated: items[0]?.date ?? new Date(0),
  });
  for (const item of items) feed.addItem(item);
  return feed.atom1();
};
