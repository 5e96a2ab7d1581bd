import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";

const field = (page: Page) => page.getByRole("searchbox");
const result = (page: Page, place: number) =>
  page.locator("main ol").first().getByRole("listitem").nth(place).getByRole("link");

test("keys lead from the field through the results and back, and Enter opens one", async ({ page }) => {
  await page.goto("/en/search?q=migrants");
  await expect(page.getByRole("region", { name: "Keyboard" })).toBeVisible();
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(result(page, 0)).toBeFocused();
  await page.keyboard.press("j");
  await page.keyboard.press("ArrowDown");
  await expect(result(page, 2)).toBeFocused();
  await page.keyboard.press("k");
  await expect(result(page, 1)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  const address = await result(page, 0).getAttribute("href");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${address}$`));
});

test("what is typed into the field is text, whatever the letter", async ({ page }) => {
  await page.goto("/en/search?q=migrants");
  await field(page).focus();
  await page.keyboard.press("Control+K");
  await page.keyboard.type("j/k");
  await expect(field(page)).toHaveValue("j/k");
});

test("single keys can be turned off, and stay off", async ({ page }) => {
  await page.goto("/fr/search?q=migrants");
  const choice = page.getByRole("checkbox");
  await choice.uncheck();
  await page.reload();
  await expect(choice).not.toBeChecked();
  await choice.blur();
  await page.keyboard.press("/");
  await expect(field(page)).not.toBeFocused();
  await page.keyboard.press("Control+K");
  await expect(field(page)).toBeFocused();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("there is no word of keys, and the search works", async ({ page }) => {
    await page.goto("/en/search?q=migrants");
    await expect(page.getByText("Keyboard")).toBeHidden();
    await expect(result(page, 0)).toBeVisible();
  });
});
