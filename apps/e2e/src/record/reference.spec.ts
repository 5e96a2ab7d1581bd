import { locales } from "@rabat/core/language";
import { expect, test } from "../fixtures.ts";

test("whoever reads the open data finds the rules as functions, with examples, in English marked as such", async ({
  page,
}) => {
  await page.goto("/en/data");
  await page.getByRole("link", { name: "Read the reference" }).click();
  await page.getByRole("link", { name: "@rabat/core/cap", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "@rabat/core/cap" })).toBeVisible();
  const entry = page
    .getByRole("article")
    .filter({ has: page.getByRole("heading", { name: "coverage", exact: true }) });
  await expect(entry).toContainText(/coverage\(references: Iterable<CapReference>, .*\): Coverage/);
  await expect(entry).toContainText("// → { addressed: [29], total: 29 }");
  for (const locale of locales) {
    await page.goto(`/${locale}/reference/cap`);
    await expect(page.locator("#coverage .measure")).toHaveAttribute("lang", "en");
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
  }
});

test("a long entry point has a page for its functions and one for its types", async ({ page }) => {
  await page.goto("/en/reference/comment");
  await expect(page.locator("#decideSubmission")).toBeVisible();
  await page.getByRole("link", { name: "The schemas and types of @rabat/core/comment" }).click();
  await expect(page.locator("#Comment")).toBeVisible();
  await page.getByRole("link", { name: "The functions of @rabat/core/comment" }).click();
  await expect(page).toHaveURL(/\/en\/reference\/comment$/);
});
