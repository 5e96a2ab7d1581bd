import type { Page } from "@playwright/test";
import { expect, signIn, test, words } from "../fixtures.ts";
import { openMatrix, rows } from "./officer.ts";

const w = words.en;

const gather = async (page: Page, ticks: number[], name: string) => {
  for (const place of ticks) await rows(page).nth(place).getByRole("checkbox").check();
  await page.getByText("Group the ticked comments", { exact: true }).click();
  await page.getByLabel("Name of the group", { exact: true }).fill(name);
  await page.getByRole("button", { name: "Group them" }).click();
};

for (const javaScriptEnabled of [true, false])
  test.describe(`similar comments (JavaScript ${javaScriptEnabled ? "on" : "off"})`, () => {
    test.use({ javaScriptEnabled });

    test("are ticked, gathered, answered once, taken out, and let go again", async ({
      page,
      arrange,
      passphrase,
    }) => {
      const given = { page, arrange, passphrase };
      const base = await openMatrix(given, { delegations: 6, paragraphs: 2 }, "?by=paragraph");
      await gather(page, [0], "Alone");
      await expect(page.getByRole("alert")).toContainText("Too few comments are ticked");
      // what was typed and ticked is still there
      await expect(rows(page).first().getByRole("checkbox")).toBeChecked();
      await expect(page.getByLabel("Name of the group", { exact: true })).toHaveValue("Alone");
      await rows(page).nth(1).getByRole("checkbox").check();
      await page.getByLabel("Name of the group", { exact: true }).fill("");
      await page.getByRole("button", { name: "Group them" }).click();
      await expect(page.getByRole("alert")).toContainText("Name of the group: write something.");
      await page.goto(`${base}?by=paragraph`);
      await gather(page, [0, 1, 2], "Standing network");
      await expect(page.getByRole("heading", { level: 1, name: "Group: Standing network" })).toBeVisible();

      await page.getByLabel(w.decision).selectOption({ label: w.accepted });
      await page.getByLabel(w.reason).fill("One fictitious answer for three.");
      await page.getByRole("button", { name: "Save for all 3 comments" }).click();
      await expect(page.getByText("One fictitious answer for three.")).toHaveCount(4);
      await page.getByRole("link", { name: "These comments in the matrix" }).click();
      await expect(rows(page)).toHaveCount(3);
      for (const row of await rows(page).all())
        await expect(row).toContainText("One fictitious answer for three.");

      await rows(page).first().getByRole("link", { name: "Standing network" }).click();
      await page.getByRole("checkbox").first().check();
      await page.getByRole("button", { name: "Take the ticked ones out" }).click();
      await expect(page.getByRole("button", { name: "Save for all 2 comments" })).toBeVisible();
      await page.getByRole("button", { name: "Dissolve the group" }).click();
      await expect(page).toHaveURL(new RegExp(`${base}$`));
      await expect(page.getByRole("heading", { name: "Groups", exact: true })).toHaveCount(0);
      await page.goto(`${base}?by=paragraph`);
      await expect(rows(page).filter({ hasText: "One fictitious answer for three." })).toHaveCount(3);
    });

    test("are suggested where they propose the same, and grouped by an officer only", async ({
      page,
      arrange,
      passphrase,
    }) => {
      await openMatrix({ page, arrange, passphrase }, { delegations: 14, paragraphs: 2 });
      await page.locator(".matrix-entry h3 a").first().click();
      await expect(rows(page)).toHaveCount(14);
      await page.getByText("Comments that propose similar wordings", { exact: true }).click();
      const suggested = page.locator(".similar > li").first();
      await expect(suggested).toContainText("The same words.");
      await suggested.getByLabel("Name of the group").fill("The same words");
      await suggested.getByRole("button", { name: "Group these 2 comments" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Group: The same words" })).toBeVisible();
      await expect(page.getByRole("checkbox")).toHaveCount(2);
    });
  });

test("a group that a colleague changed is not changed from what was read before", async ({
  page,
  browser,
  baseURL,
  arrange,
  passphrase,
}) => {
  await openMatrix({ page, arrange, passphrase }, { delegations: 6, paragraphs: 2 }, "?by=paragraph");
  await gather(page, [0, 1, 2], "Read by two");
  await expect(page.getByRole("heading", { level: 1, name: "Group: Read by two" })).toBeVisible();
  const other = await (await browser.newContext(baseURL ? { baseURL } : {})).newPage();
  await signIn(other, "en", { email: await arrange.addPerson("head", null), passphrase });
  await other.goto(page.url());
  await other.getByRole("checkbox").first().check();
  await other.getByRole("button", { name: "Take the ticked ones out" }).click();
  await expect(other.getByRole("button", { name: "Save for all 2 comments" })).toBeVisible();

  await page.getByLabel(w.decision).selectOption({ label: w.accepted });
  await page.getByLabel(w.reason).fill("An answer meant for three.");
  await page.getByRole("button", { name: "Save for all 3 comments" }).click();
  await expect(page.getByRole("alert")).toContainText("A colleague has changed this group in the meantime");
  await expect(page.getByLabel(w.reason)).toHaveValue("An answer meant for three.");
  await page.getByRole("button", { name: "Save for all 2 comments" }).click();
  await expect(page.getByText("An answer meant for three.")).toHaveCount(3);
  await other.context().close();
});
