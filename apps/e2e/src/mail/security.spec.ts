import { expect, signIn, test } from "../fixtures.ts";
import { inspect } from "../reach/inspect.ts";

test("making a calendar address is mailed within minutes, in text and as HTML in a sandbox, subject in its language", async ({
  page,
  browser,
  arrange,
  passphrase,
}) => {
  test.setTimeout(200_000);
  const email = await arrange.addPerson("officer", null);
  await signIn(page, "fr", { email, passphrase });
  await page.goto("/fr/account/calendar");
  await page.getByRole("button", { name: "Créer une adresse" }).click();
  await page.getByRole("button", { name: "Créer une nouvelle adresse" }).click();
  const mine = page.getByRole("listitem").filter({ hasText: email });
  await expect(async () => {
    await page.goto("/fr/mail");
    await expect(mine).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 150_000, intervals: [2_000] });
  const subject = mine.getByRole("link", { name: "The security of your account" });
  await expect(subject).toHaveCount(1);
  await expect(subject.locator("[lang=en]")).toHaveText("The security of your account");
  await subject.click();
  await inspect(page);
  await expect(page.locator("h1 [lang=en]")).toHaveText("The security of your account");
  await expect(page.locator("article[lang=en]")).toContainText("Secret calendar address made");
  const html = await page.getByRole("link", { name: "Le même message en HTML" }).getAttribute("href");
  // apart: the sandbox stops the test's own scripts as well, and the browser says so
  const apart = await browser.newPage();
  const answer = await apart.goto(new URL(html ?? "", page.url()).href);
  expect(answer?.headers()["content-security-policy"]).toMatch(/^default-src 'none'; .*; sandbox; /);
  await expect(apart.getByRole("link", { name: "Open your account" })).toBeVisible();
  await apart.close();
});
