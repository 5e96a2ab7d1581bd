import type { Page } from "@playwright/test";
import { locales } from "@rabat/core/language";
import { expect, test } from "../fixtures.ts";
import { framedPages, lostPages, openPages, publicPages } from "../pages.ts";

/** Runs of Latin words in a page whose language is written otherwise, outside of what is marked as another language. */
const unmarkedLatin = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? "";
      const marked = node.parentElement?.closest(
        "[lang]:not(html), [translate=no], code, .code, .reference, script",
      );
      if (!marked && !/\p{Script=Arabic}/u.test(text) && /[A-Za-z]{3,}[\s,.;:’-]+[A-Za-z]{3,}/.test(text))
        found.push(text.trim().slice(0, 120));
    }
    return found;
  });

test("no sentence is left in another language unmarked: in Arabic no Latin words stand alone", async ({
  page,
  expectStatus,
}) => {
  test.setTimeout(120_000);
  expectStatus(404);
  const found: Record<string, string[]> = {};
  for (const address of [
    ...publicPages("ar"),
    ...framedPages("ar"),
    ...openPages("ar"),
    ...lostPages("ar"),
  ]) {
    await page.goto(address);
    const words = await unmarkedLatin(page);
    if (words.length > 0) found[address] = words;
  }
  expect(found).toEqual({});
});

/** As a language with longer words would have it: every text grows by half, one long word among it. */
const lengthen = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node);
    for (const node of texts) {
      const text = node.textContent ?? "";
      if (node.parentElement?.closest("svg, script, style, .visually-hidden")) continue;
      if (/\p{L}{2}/u.test(text)) node.textContent = `${text} ${text.slice(0, Math.ceil(text.length / 2))}`;
    }
  });

/** WCAG 2.2, 1.4.12. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe("a page gives room", () => {
  test.use({ viewport: { width: 320, height: 800 } });

  test("to longer words, to text at twice its size, and to wider spacing", async ({ page, expectStatus }) => {
    test.setTimeout(120_000);
    expectStatus(404);
    for (const address of [
      ...publicPages("en"),
      ...framedPages("en"),
      ...openPages("en"),
      ...lostPages("en"),
    ]) {
      await page.goto(address);
      await lengthen(page);
      expect(await sideways(page), `${address}, lengthened`).toBeLessThanOrEqual(0);
      await page.goto(address);
      await page.evaluate((rules) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        document.adoptedStyleSheets = [sheet];
      }, spacing);
      expect(await sideways(page), `${address}, widely spaced`).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(address);
      await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
      expect(await sideways(page), `${address}, at 200 %`).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 320, height: 800 });
    }
  });
});

for (const locale of locales)
  test(`a page in ${locale} says so, and leads to itself in every other language`, async ({ page }) => {
    await page.goto(`/${locale}/meetings/geneva-2023`);
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    await expect(page.locator("html")).toHaveAttribute("dir", locale === "ar" ? "rtl" : "ltr");
    await page.locator(".language-button").click();
    for (const other of locales.filter((code) => code !== locale))
      await expect(page.locator(`.language-switch a[hreflang="${other}"]`)).toHaveAttribute(
        "href",
        `/${other}/meetings/geneva-2023`,
      );
  });
