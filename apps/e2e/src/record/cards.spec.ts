import { locales } from "@rabat/core/language";
import { expect, test } from "../fixtures.ts";
import { publicPages } from "../pages.ts";

const size = { width: 1200, height: 630 };

for (const language of ["en", "ar"] as const)
  for (const address of publicPages(language))
    test(`${address} names a card of its own`, async ({ page, request, baseURL }) => {
      await page.goto(address);
      const said = async (name: string) =>
        page
          .locator(`head meta[property="${name}"], head meta[name="${name}"]`)
          .evaluateAll((found) => found.map((meta) => meta.getAttribute("content") ?? ""));
      const one = async (name: string) => {
        const [value, ...others] = await said(name);
        expect([name, value, others]).toEqual([name, expect.stringMatching(/\S/), []]);
        return value ?? "";
      };
      expect(await one("og:title")).toBe(await page.title());
      expect(await one("og:description")).toBe(await one("description"));
      expect(await one("og:url")).toBe(await page.locator('head link[rel="canonical"]').getAttribute("href"));
      expect(await one("og:type")).toBe("website");
      expect(await one("og:site_name")).not.toBe("");
      expect(await one("og:locale")).toMatch(new RegExp(`^${language}_[A-Z]{2}$`));
      expect(await said("og:locale:alternate")).toHaveLength(locales.length - 1);
      expect(await one("og:image:alt")).not.toBe("");
      expect(await one("og:image:type")).toBe("image/png");
      expect(await one("og:image:width")).toBe(String(size.width));
      expect(await one("og:image:height")).toBe(String(size.height));
      expect(await one("twitter:card")).toBe("summary_large_image");

      const card = await one("og:image");
      expect(card.startsWith(`${baseURL}/${language}/card/`)).toBe(true);
      const answer = await request.get(card);
      const headers = answer.headers();
      expect([answer.status(), headers["content-type"]]).toEqual([200, "image/png"]);
      expect(headers["cache-control"]).toMatch(/^public, max-age=0, s-maxage=\d+/);
      expect(headers["set-cookie"]).toBeUndefined();
      const picture = await answer.body();
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([size.width, size.height]);
      expect(picture.length).toBeLessThan(120_000);
      const again = await request.get(`${card}?from=elsewhere`, {
        headers: { "If-None-Match": headers["etag"] ?? "" },
      });
      expect(again.status()).toBe(304);
    });

test("what is no public page has no card, and names none", async ({ page, request }) => {
  for (const address of [
    "/en/card/cap/action-30.png",
    "/fr/card/meetings/atlantis.png",
    "/en/card/delegation.png",
    "/en/card/cap",
    `/en/card/meetings/${"a".repeat(500)}.png`,
  ]) {
    const answer = await request.get(address);
    expect([address, answer.status()]).toEqual([address, 404]);
    expect(await answer.text()).toContain(`lang="${address.slice(1, 3)}"`);
  }
  await page.goto("/en/sign-in");
  await expect(page.locator('head meta[property^="og:"]')).toHaveCount(0);
});
