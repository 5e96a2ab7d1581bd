import { brochureMeetings } from "@rabat/core/brochure";
import { expect, languages, test } from "../fixtures.ts";

const seen = {
  en: {
    timeline: "Timeline",
    map: "Map",
    list: "List",
    calendar: /^Calendar/,
    alternative: /^Map of Europe/,
  },
  fr: {
    timeline: "Chronologie",
    map: "Carte",
    list: "Liste",
    calendar: /calendrier/,
    alternative: /^Carte de l’Europe/,
  },
} as const;

for (const language of languages) {
  const words = seen[language];

  test(`the programme shows every meeting of the brochure in time, by place and as a list (${language})`, async ({
    page,
  }) => {
    await page.goto(`/${language}/meetings`);
    for (const part of [words.timeline, words.map, words.list]) {
      await page.getByRole("navigation").getByRole("link", { name: part, exact: true }).click();
      const section = page
        .locator("main section")
        .filter({ has: page.getByRole("heading", { name: part, exact: true }) });
      await expect(section).toBeInViewport();
      for (const { slug } of brochureMeetings)
        await expect(section.locator(`a[href="/${language}/meetings/${slug}"]`)).toHaveCount(1);
    }
    const years = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "2024" }) });
    await expect(years.first().getByRole("link", { name: /Rabat/ })).not.toHaveCount(0);
  });

  test(`the map is a picture that loads, with words for who does not see it (${language})`, async ({
    page,
  }) => {
    await page.goto(`/${language}/meetings`);
    const map = page.getByRole("img", { name: words.alternative });
    await map.scrollIntoViewIfNeeded();
    await expect(map).toHaveAccessibleName(/Rabat \(3/);
    const width = () => map.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0));
    await expect.poll(width).toBeGreaterThan(0);
  });

  test(`at 320 pixels nothing of the programme is cut off, mirrored or not (${language})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`/${language}/meetings`);
    for (const direction of ["ltr", "rtl"]) {
      await page.evaluate((to) => document.documentElement.setAttribute("dir", to), direction);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
  });
}

test("the map opened by itself keeps its colours, and travels compressed with a tag", async ({
  page,
  request,
}) => {
  await page.goto("/en/meetings/map.svg");
  await expect(page.locator("parsererror")).toHaveCount(0);
  const fill = () => page.locator("path.partners").evaluate((path) => getComputedStyle(path).fill);
  await page.emulateMedia({ colorScheme: "light" });
  const light = await fill();
  await page.emulateMedia({ colorScheme: "dark" });
  expect([light, await fill()]).not.toContain("rgb(0, 0, 0)");
  expect(await fill()).not.toBe(light);

  const answer = await request.get("/en/meetings/map.svg", { headers: { "Accept-Encoding": "gzip" } });
  const { etag = "", ...headers } = answer.headers();
  expect(Number(headers["content-length"])).toBeLessThan(25_000);
  expect(headers).toMatchObject({
    "content-encoding": "gzip",
    "cache-control": expect.stringContaining("s-maxage"),
  });
  const again = await request.get("/en/meetings/map.svg", {
    headers: { "Accept-Encoding": "gzip", "If-None-Match": etag },
  });
  expect(again.status()).toBe(304);
});

test("the calendar that the programme offers has one event per meeting, with a link back", async ({
  page,
  request,
}) => {
  await page.goto("/fr/meetings");
  const calendar = page.getByRole("navigation").getByRole("link", { name: seen.fr.calendar });
  const text = (await (await request.get((await calendar.getAttribute("href")) ?? "")).text()).replaceAll(
    "\r\n ",
    "",
  );
  for (const { slug } of brochureMeetings) {
    expect(text.split(`UID:${slug}@`)).toHaveLength(2);
    expect(text).toMatch(new RegExp(`URL[^\r]*/fr/meetings/${slug}\r`));
  }
});
