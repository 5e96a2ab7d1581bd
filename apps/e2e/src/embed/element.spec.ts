import { moroccanChairmanship } from "@rabat/core/brochure";
import { actions } from "@rabat/core/cap";
import { locales } from "@rabat/core/language";
import { origin } from "../env.ts";
import { expect, test } from "../fixtures.ts";
import { inspect } from "../reach/inspect.ts";
import { nowhere, openForeignSite, widgetScript } from "./foreign-site.ts";

const site = await openForeignSite();
test.afterAll(() => site.close());

const { slug } = moroccanChairmanship;
const element = (attributes: string) => `${widgetScript}<rabat-coverage ${attributes}></rabat-coverage>`;

// any refusal of the page's policy is an error of its console, which fails the test

test("a page of somebody else shows the element under the strictest policy, and its table says it in words", async ({
  page,
}) => {
  await site.open(page, { policy: "module", body: element(`chairmanship="${slug}"`) });
  await expect(
    page.getByRole("img", { name: "Cadiz Action Plan 2023–2027. Chairmanship: Morocco. 11 of 29 actions" }),
  ).toBeVisible();
  await page.getByText("State of the actions").click();
  const table = page.getByRole("table");
  await expect(table).toBeVisible();
  const rows = table.getByRole("row").filter({ has: page.locator('th[scope="row"]') });
  await expect(rows).toHaveCount(actions.length);
  const states = await rows.locator("td:last-child").allTextContents();
  expect(states.filter((state) => state === "addressed")).toHaveLength(11);
  expect(states.filter((state) => state === "not yet addressed, objective unknown")).toHaveLength(6);
  await expect(rows.nth(16)).toHaveText(/^Action 17\s*5b\s*addressed$/);
  await expect(page.getByRole("link", { name: "See it on the portal" })).toHaveAttribute(
    "href",
    `${origin}/en/chairmanships/morocco`,
  );
  expect(await page.locator("rabat-coverage").evaluate((host) => host.shadowRoot?.innerHTML)).not.toMatch(
    /<style|style=/,
  );
  await inspect(page);
});

test("the element is as its attributes say, again and again", async ({ page }) => {
  await site.open(page, { policy: "module", language: "ar", body: element(`chairmanship="${slug}"`) });
  const shown = page.locator("rabat-coverage").locator("[dir]").first();
  await expect(shown).toHaveAttribute("dir", "rtl");
  await expect(shown).toContainText("جرى تناول 11 من أصل 29 إجراءً");
  await expect(page.getByRole("link", { name: "عرضها على البوابة" })).toBeVisible();
  await inspect(page);

  const set = (name: string, value: string | null) =>
    page.locator("rabat-coverage").evaluate(
      (host, [attribute, given]) => {
        if (given === null) host.removeAttribute(attribute);
        else host.setAttribute(attribute, given);
      },
      [name, value] as const,
    );
  await set("lang", "fr");
  await expect(shown).toHaveAttribute("lang", "fr");
  await expect(shown).toContainText("Présidence\u00a0: Maroc");
  await set("chairmanship", "atlantis");
  await expect(page.getByRole("status")).toHaveText(
    "Aucune Présidence «\u00a0atlantis\u00a0» n’est consignée.",
  );
  await expect(page.getByRole("img")).toHaveCount(0);
  await set("chairmanship", null);
  await expect(shown).toContainText("Toutes les Présidences");
  const paper = () => shown.evaluate((all) => getComputedStyle(all).backgroundColor);
  const light = await paper();
  await set("theme", "dark");
  expect(await paper()).not.toBe(light);
  await inspect(page);
});

test("nothing of the element is wider than a phone, in any language", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const locale of locales) {
    await site.open(page, { policy: "module", language: locale, body: element("") });
    await page.locator("rabat-coverage summary").click();
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect([locale, tooWide]).toEqual([locale, 0]);
  }
});

test.describe("where the reader's system is dark", () => {
  test.use({ colorScheme: "dark" });

  test("the element is too, unless its page says otherwise", async ({ page }) => {
    const both = `${element(`chairmanship="${slug}"`)}<rabat-coverage theme="light"></rabat-coverage>`;
    await site.open(page, { policy: "module", body: both });
    await expect(page.getByRole("img")).toHaveCount(2);
    const papers = await page
      .locator("rabat-coverage")
      .evaluateAll((hosts) => hosts.map((host) => getComputedStyle(host).colorScheme));
    expect(papers).toEqual(["dark", "light"]);
  });
});

test("the figures of the day come from the portal that the page names", async ({ page }) => {
  const asked = page.waitForResponse(`${origin}/api/v1/coverage?chairmanship=${slug}`);
  await site.open(page, { policy: "live", body: element(`chairmanship="${slug}" src="${origin}/en"`) });
  expect((await asked).headers()["access-control-allow-origin"]).toBe("*");
  await expect(page.locator("rabat-coverage")).not.toHaveAttribute("aria-busy");
  await expect(page.getByText("11 of 29 actions addressed")).toBeVisible();
  await expect(page.getByRole("status")).toHaveCount(0);
});

test("where the portal is away, the element shows what it holds and says so", async ({
  page,
  expectFailure,
}) => {
  expectFailure("net::ERR_CONNECTION_REFUSED");
  await site.open(page, { policy: "away", body: element(`chairmanship="${slug}" src="${nowhere}"`) });
  await expect(page.getByRole("status")).toHaveText(/^The portal could not be reached/);
  await expect(page.getByText("11 of 29 actions addressed")).toBeVisible();
});

test("the module is for every site, compressed, small, and known by its tag", async ({ request }) => {
  const address = "/widget/rabat-coverage.js";
  const answer = await request.get(address, { headers: { "Accept-Encoding": "gzip" } });
  const headers = answer.headers();
  expect(headers).toMatchObject({
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
    "content-encoding": "gzip",
    "content-type": "text/javascript; charset=utf-8",
    "x-content-type-options": "nosniff",
  });
  expect(headers["cache-control"]).toMatch(/^public, max-age=\d+/);
  // P5
  expect(Number(headers["content-length"])).toBeLessThanOrEqual(15_000);
  const again = await request.get(address, {
    headers: { "Accept-Encoding": "gzip", "If-None-Match": headers.etag ?? "" },
  });
  expect(again.status()).toBe(304);
  expect((await request.post(address)).status()).toBe(405);
});
