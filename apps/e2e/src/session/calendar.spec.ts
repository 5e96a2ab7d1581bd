import { locales } from "@rabat/core/language";
import { expect, signIn, test } from "../fixtures.ts";
import { inspect } from "../reach/inspect.ts";

test.describe("a calendar of one's own deadlines, without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("its address is shown once, is read without signing in, in the person's language, until it is revoked", async ({
    page,
    request,
    arrange,
    passphrase,
  }) => {
    const delegation = await arrange.addDelegation("Delegation of the calendar");
    const [slug, foreign] = [
      await arrange.addConsultation([delegation]),
      await arrange.addConsultation([await arrange.addDelegation("Another delegation")]),
    ];
    const email = await arrange.addPerson("contributor", delegation);
    await signIn(page, "en", { email, passphrase });
    await page.getByRole("link", { name: "My account" }).click();
    await page.getByRole("link", { name: "Your calendar address" }).click();
    await page.getByRole("button", { name: "Make an address" }).click();
    const secret = page.locator(".secret-address code");
    const address = (await secret.textContent()) ?? "";
    expect(page.url()).not.toContain(address.split("/").at(-2));
    const read = async (language: string) => {
      const answer = await request.get(address);
      expect(answer.status()).toBe(200);
      expect(answer.headers()).toMatchObject({
        "content-type": "text/calendar; charset=utf-8",
        "cache-control": "private, no-store",
      });
      const text = (await answer.text()).replaceAll("\r\n ", "");
      expect(text).toContain(`/${language}/delegation/consultations/${slug}`);
      expect(text).toContain(`UID:${slug}@deadlines.rabat-process`);
      expect(text).not.toContain(foreign);
      return text;
    };
    expect(await read("en")).toContain("SUMMARY:Closing: ");
    await page.getByRole("button", { name: "I have copied it" }).click();
    await expect(secret).toHaveCount(0);
    await page.goto("/en/account");
    await page.locator("#locale").selectOption("fr");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    expect(await read("fr")).toContain("SUMMARY:Clôture\u00a0: ");
    await page.goto("/fr/account/calendar");
    await page.getByRole("button", { name: "Révoquer l’adresse" }).click();
    await expect(page.getByRole("status")).toContainText("L’adresse a été révoquée");
    const answers = [];
    for (const gone of [address, address.replace(/calendar.[^/]+/, "calendar/unknown")]) {
      const answer = await request.get(gone);
      answers.push([answer.status(), await answer.text()]);
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.[0]).toBe(404);
  });
});

test("its making is mailed within minutes, in text and as HTML in a sandbox, subject in its language", async ({
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
  expect(answer?.headers()["content-security-policy"]).toMatch(/^sandbox; default-src 'none'; /);
  await expect(apart.getByRole("link", { name: "Open your account" })).toBeVisible();
  await apart.close();
});

for (const locale of locales)
  test(`the page of the address is accessible, empty, filled and shown (${locale})`, async ({
    page,
    arrange,
    passphrase,
  }) => {
    test.setTimeout(90_000);
    const email = await arrange.addPerson("head", null);
    await signIn(page, "en", { email, passphrase });
    await page.goto(`/${locale}/account/calendar`);
    await inspect(page);
    await page.locator("form[action$='/make'] button").click();
    await inspect(page);
    await page.locator("form[action$='/kept'] button").click();
    await inspect(page);
    await page.locator("form[action$='/revoke'] button").click();
    await inspect(page);
  });
