import type { Page } from "@playwright/test";
import { expect, languages, test } from "../fixtures.ts";
import { publicPages } from "../pages.ts";

type Shift = PerformanceEntry & { value: number };

const painted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        new PerformanceObserver(() =>
          requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
        ).observe({
          type: "paint",
          buffered: true,
        }),
      ),
  );

/** All that has moved since the page was opened, as the browser itself counts it. */
const shifted = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    let sum = 0;
    const add = (entries: PerformanceEntry[]) => {
      for (const entry of entries) sum += (entry as Shift).value;
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    add(observer.takeRecords());
    observer.disconnect();
    return sum;
  });

// U5: a reader on a slow line reads before the fonts are there, and loses no line when they come
for (const language of languages)
  for (const width of [412, 1280])
    test(`fonts that come late move nothing (${language}, ${width} px)`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height: 800 });
      let come = () => {};
      let late = Promise.resolve();
      await page.route("**/*.woff2", async (route) => {
        await late;
        await route.continue();
      });
      const moved: string[] = [];
      for (const address of publicPages(language)) {
        late = new Promise((resolve) => {
          come = resolve;
        });
        await page.goto(address, { waitUntil: "domcontentloaded" });
        await painted(page);
        const font = page.waitForResponse(/\.woff2$/);
        come();
        await font;
        await page.waitForLoadState("load");
        const sum = await shifted(page);
        if (sum > 0) moved.push(`${address}: ${sum}`);
      }
      expect(moved).toEqual([]);
    });
