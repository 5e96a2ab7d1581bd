import type { Page } from "@playwright/test";
import { expect, test, words } from "../fixtures.ts";
import { opened, openMatrix, rows } from "./officer.ts";

const w = words.en;
const opener = (page: Page, place: number) => page.locator("tr[data-row] .matrix-open").nth(place);

const size = { delegations: 4, paragraphs: 3 };

/** Presses Tab until this has the focus; how many times. */
const tabTo = async (page: Page, target: ReturnType<Page["locator"]>, most = 120): Promise<number> => {
  for (let presses = 1; presses <= most; presses++) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return presses;
  }
  throw new Error("Tab never came there");
};

for (const javaScriptEnabled of [true, false])
  test.describe(`with the keyboard alone (JavaScript ${javaScriptEnabled ? "on" : "off"})`, () => {
    test.use({ javaScriptEnabled });

    test("Tab and Enter filter, open a row, and answer it", async ({ page, arrange, passphrase }) => {
      await openMatrix({ page, arrange, passphrase }, size, "?by=paragraph");
      await tabTo(page, page.getByRole("combobox", { name: "Position" }));
      await page.keyboard.type("Supp");
      await tabTo(page, page.getByRole("button", { name: "Show" }));
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/position=support/);
      await tabTo(page, opener(page, 0));
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/row=/);
      await tabTo(page, opened(page).getByLabel(w.decision));
      await page.keyboard.type("Noted");
      await page.keyboard.press("Tab");
      await page.keyboard.type("Written with the keyboard alone.");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await expect(opened(page)).toContainText(w.draftBy);
      await expect(opened(page).getByLabel(w.reason)).toHaveValue("Written with the keyboard alone.");
    });
  });

test("j, k and the arrows lead from row to row, Esc out of a field, / to the filter", async ({
  page,
  arrange,
  passphrase,
}) => {
  await openMatrix({ page, arrange, passphrase }, size, "?by=paragraph");
  await expect(page.getByRole("region", { name: "Keyboard" })).toBeVisible();
  await page.keyboard.press("j");
  await expect(opener(page, 0)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("j");
  await expect(opener(page, 2)).toBeFocused();
  await page.keyboard.press("k");
  await page.keyboard.press("ArrowUp");
  await expect(opener(page, 0)).toBeFocused();
  await page.keyboard.press("Enter");
  const row = opened(page);
  await row.getByLabel(w.reason).focus();
  await page.keyboard.type("j/k are text here");
  await expect(row.getByLabel(w.reason)).toHaveValue("j/k are text here");
  await page.keyboard.press("Escape");
  await expect(opener(page, 0)).toBeFocused();
  await page.keyboard.press("/");
  await expect(page.getByRole("combobox", { name: "Paragraph" })).toBeFocused();
  await page.keyboard.press("Escape");
  // of the twelve, the late one that is not decided and the third paragraph's are none that wait
  for (const place of [1, 3, 4, 5, 7, 0]) {
    await page.keyboard.press("n");
    await expect(opener(page, place)).toBeFocused();
  }
});

test("single keys can be turned off, and stay off; the arrows go on", async ({
  page,
  arrange,
  passphrase,
}) => {
  await openMatrix({ page, arrange, passphrase }, size, "?by=paragraph");
  const choice = page.getByRole("checkbox", { name: /^Use the single keys/ });
  await choice.uncheck();
  await page.reload();
  await expect(choice).not.toBeChecked();
  await choice.blur();
  await page.keyboard.press("j");
  await expect(opener(page, 0)).not.toBeFocused();
  await opener(page, 0).focus();
  await page.keyboard.press("ArrowDown");
  await expect(opener(page, 1)).toBeFocused();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("there is no word of keys", async ({ page, arrange, passphrase }) => {
    await openMatrix({ page, arrange, passphrase }, size, "?by=paragraph");
    await expect(page.locator("#matrix-keys")).toBeHidden();
    await expect(rows(page)).toHaveCount(12);
  });
});
