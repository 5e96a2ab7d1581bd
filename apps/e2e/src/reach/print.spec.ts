import { origin } from "../env.ts";
import { expect, languages, test } from "../fixtures.ts";
import { publicPages } from "../pages.ts";

// U7: references, addresses and hashes are printed, navigation is not
for (const language of languages)
  test(`on paper every page says where it is from and leads nowhere (${language})`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ media: "print" });
    for (const address of publicPages(language)) {
      await page.goto(address);
      await expect(page.getByRole("navigation"), address).toHaveCount(0);
      await expect(page.getByText(`${origin}${address}`, { exact: true }).last(), address).toBeVisible();
      await expect(page.getByRole("heading", { level: 1 }), address).toBeVisible();
    }
  });

for (const language of languages)
  test(`on paper a recommendation has its reference, a frozen text its whole hash (${language})`, async ({
    page,
  }) => {
    await page.emulateMedia({ media: "print" });
    await page.goto(`/${language}/outcomes/geneva-2023-C1`);
    await expect(page.getByText("geneva-2023-C1", { exact: true }).first()).toBeVisible();
    await page.goto(`/${language}/consultations/results-2023-2024`);
    const hashes = page.locator("abbr").filter({ hasText: /[0-9a-f]{64}/ });
    expect(await hashes.count()).toBeGreaterThanOrEqual(19);
    for (const hash of await hashes.all()) await expect(hash.locator("code span")).toBeVisible();
  });
