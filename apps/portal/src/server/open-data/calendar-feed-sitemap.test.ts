import { brochureMeetings } from "@rabat/core/brochure";
import { locales } from "@rabat/core/language";
import { expect, test } from "vitest";
import { calendarOf } from "./calendar.ts";
import { feedOf } from "./feed.ts";
import { recordApi } from "./record-for-tests.ts";
import { sitemapOf } from "./sitemap.ts";

const origin = "https://portal.example.org";
const unfolded = (calendar: string) => calendar.replaceAll("\r\n ", "");

test("one event of whole days per meeting, the last day exclusive, with a name and a link that stay", () => {
  const calendar = unfolded(calendarOf(brochureMeetings, { origin, locale: "fr" }));
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(8);
  const geneva = calendar.slice(calendar.indexOf("UID:geneva-2023@"));
  expect(geneva).toContain("DTSTART;VALUE=DATE:20230920\r\nDTEND;VALUE=DATE:20230922\r\n");
  expect(geneva).toContain(`URL;VALUE=URI:${origin}/fr/meetings/geneva-2023\r\n`);
  expect(geneva).toContain("LOCATION:Genève\\, Suisse\r\n");
  expect(geneva).toContain("Tel que publié\u00a0: Family separation");
  expect(calendar).toBe(unfolded(calendarOf(brochureMeetings, { origin, locale: "fr" })));
  expect(calendar.includes("\n") && !/[^\r]\n/.test(calendar)).toBe(true);
});

test("the feed tells every meeting once, the latest first, and takes no text for markup", () => {
  const [meeting] = brochureMeetings;
  if (meeting === undefined) throw new Error("no meeting");
  const odd = { ...meeting, slug: "odd", title: { published: ["en"], en: "<b>&" } } as const;
  const feed = feedOf({ meetings: [...brochureMeetings, odd], consultations: [] }, { origin, locale: "en" });
  expect(feed.match(/<entry>/g)).toHaveLength(9);
  expect(feed).toContain("&lt;b&gt;&amp;");
  expect(feed).toContain("<updated>2024-02-01T00:00:00.000Z</updated>");
});

test("every page of the sitemap is named back by each page that it names", async () => {
  const sitemap = await sitemapOf(recordApi, origin);
  const urls = [...sitemap.matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/g)].map(
    ([, address, links = ""]) => ({
      address,
      named: [...links.matchAll(/hreflang="([a-z]{2})" href="([^"]+)"/g)].map(([, , href]) => href),
    }),
  );
  const namedBy = new Map(urls.map(({ address, named }) => [address, named]));
  expect(urls.length).toBe(namedBy.size);
  for (const { address, named } of urls) {
    expect(named).toHaveLength(locales.length);
    for (const other of named) expect(namedBy.get(other)).toContain(address);
  }
  for (const path of [
    "/en",
    "/fr/data",
    "/fr/cap/action-17",
    "/en/outcomes/geneva-2023-C1",
    "/en/partners/ma",
  ])
    expect(namedBy.has(origin + path)).toBe(true);
  expect(sitemap).not.toContain("shown-only");
});
