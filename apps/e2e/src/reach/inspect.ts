import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "../fixtures.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** All that depends on the colours a reader prefers. */
const ofColour = ["color-contrast", "link-in-text-block"];

/** Without a frame to look into, no page need be opened at every question. */
const axeOf = (page: Page) => new AxeBuilder({ page }).setLegacyMode(page.frames().length === 1);

const violationsIn = async (axe: AxeBuilder): Promise<string[]> =>
  (await axe.analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );

/** Shows the page in these colours at once: without motion none of them fades into the other. */
const showIn = (page: Page, colorScheme: "light" | "dark") =>
  page.emulateMedia({ colorScheme, reducedMotion: "reduce" });

/** No violation of WCAG 2.2 AA in light or in dark, and nothing to scroll sideways for at 320 px. */
export const inspect = async (page: Page) => {
  expect(await violationsIn(axeOf(page).withTags(tags)), page.url()).toEqual([]);
  await showIn(page, "dark");
  expect(await violationsIn(axeOf(page).withRules(ofColour)), `${page.url()} in dark`).toEqual([]);
  await showIn(page, "light");
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 800 });
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide, `${page.url()} at 320 px`).toBeLessThanOrEqual(0);
  if (size) await page.setViewportSize(size);
};
