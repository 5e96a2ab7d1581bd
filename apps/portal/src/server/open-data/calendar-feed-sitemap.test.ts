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

const sitemapAt = async (now: string) => {
  const sitemap = await sitemapOf(recordApi, { origin, now });
  return [...sitemap.matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/g)].map(
    ([, address = "", rest = ""]) => ({
      address,
      changed: rest.match(/<lastmod>([^<]+)<\/lastmod>/)?.[1] ?? null,
      alternates: [...rest.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, language, href]) => ({
        language,
        href,
      })),
    }),
  );
};
const inForce = "2026-02-02T00:00:00.000Z";

test("every page of the sitemap has all its languages beside it, the same ones under each of them", async () => {
  const urls = await sitemapAt(inForce);
  const byAddress = new Map(urls.map((url) => [url.address, url]));
  expect(urls.length).toBe(byAddress.size);
  for (const { address, alternates } of urls) {
    expect(alternates.map(({ language }) => language)).toEqual([...locales, "x-default"]);
    const inLanguages = alternates.slice(0, -1).map(({ href }) => href);
    expect(inLanguages).toContain(address);
    expect(new Set(inLanguages).size).toBe(locales.length);
    for (const href of inLanguages) expect(byAddress.get(String(href))?.alternates).toEqual(alternates);
    const { href: fallback } = alternates.at(-1) ?? {};
    expect([`${origin}/`, ...inLanguages]).toContain(fallback);
  }
  for (const locale of locales)
    for (const path of ["", "/data", "/cap/action-17", "/outcomes/geneva-2023-C1", "/partners/ma"])
      expect(byAddress.has(`${origin}/${locale}${path}`)).toBe(true);
  expect(JSON.stringify(urls)).not.toContain("shown-only");
});

test("a page is dated where the record knows when it changed, and only there", async () => {
  const dated = async (now: string) => (await sitemapAt(now)).filter(({ changed }) => changed !== null);
  const addresses = locales.map((locale) => `${origin}/${locale}/consultations/real`);
  const found = await dated(inForce);
  expect(found.map(({ address }) => address)).toEqual(addresses);
  expect(new Set(found.map(({ changed }) => changed))).toEqual(new Set(["2026-02-01T00:00:00.000Z"]));
  expect((await dated("2026-01-15T00:00:00.000Z"))[0]?.changed).toBe("2026-01-01T00:00:00.000Z");
});
