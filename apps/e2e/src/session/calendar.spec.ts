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
