import { expect, signIn, test } from "../fixtures.ts";
import { recordWords } from "./record-words.ts";

const words = {
  en: {
    partner: "Partner",
    standing: "Standing",
    areas: "Reference country of areas",
    remark: "Remark (English)",
    source: "Title of the source",
    silent: "Remark (English): write something.",
    as: "Partner country",
    was: "Observer country",
    reference: "Reference countries",
  },
  fr: {
    partner: "Partenaire",
    standing: "Qualité",
    areas: "Pays référent des domaines",
    remark: "Remarque (English)",
    source: "Titre de la source",
    silent: "Remarque (English)",
    as: "Pays partenaire",
    was: "Pays observateur",
    reference: "Pays référents",
  },
} as const;

for (const [language, javaScriptEnabled, code, name] of [
  ["en", true, "ly", "Libya"],
  ["fr", false, "dz", "Algérie"],
] as const)
  test.describe(`what is said of a partner (${language}, JavaScript ${javaScriptEnabled ? "on" : "off"})`, () => {
    test.use({ javaScriptEnabled });

    test("is drafted with its source, published by a head, read and reused by anybody, withdrawn", async ({
      page,
      browser,
      arrange,
      passphrase,
      expectStatus,
    }) => {
      test.setTimeout(90_000);
      const [w, record] = [words[language], recordWords[language]];
      const address = `/${language}/partners/${code}`;
      const said = `Said in the test of ${code}, and of nobody.`;
      await signIn(page, language, { email: await arrange.addPerson("officer", null), passphrase });
      await page.goto(`/${language}/secretariat/record/new/partner`);
      await page.getByLabel(w.partner, { exact: true }).selectOption({ label: name });
      for (const reader of ["English", "Français"])
        await page.getByLabel(`${w.source} (${reader})`).fill("A letter made up for this test");
      await page.getByRole("button", { name: record.save }).click();
      await expect(page.getByRole("alert")).toContainText(w.silent);
      await page.getByLabel(w.standing, { exact: true }).selectOption("partner");
      await page.getByLabel(w.areas).fill("4, 2");
      await page.getByLabel(w.remark, { exact: true }).fill(said);
      await page.getByRole("button", { name: record.save }).click();
      await expect(page.getByRole("status")).toContainText(record.saved);
      await expect(page.getByText(said).first()).toBeVisible();
      const reads = async (path: string, text: string, present = true) =>
        expect(async () => {
          const body = await (await page.request.get(path)).text();
          expect(body.includes(text), `${path}: ${text}`).toBe(present);
        }).toPass({ timeout: 10_000 });
      await reads(address, said, false);

      const context = await browser.newContext({ javaScriptEnabled });
      const head = await context.newPage();
      await signIn(head, language, { email: await arrange.addPerson("head", null), passphrase });
      const base = `/${language}/secretariat/record/partner/${code}`;
      await head.goto(`${base}/preview`);
      await expect(head.getByRole("heading", { level: 1, name })).toBeVisible();
      await head.getByRole("button", { name: record.publish }).click();
      await expect(head.getByText(record.isPublished)).toBeVisible();
      await reads(address, said);
      await reads(`/${language}/search?q=${encodeURIComponent(said)}`, `/${language}/partners/${code}"`);
      await page.goto(address);
      await expect(page.getByText(w.as, { exact: true })).toBeVisible();
      await reads(`/${language}/partners`, w.reference);
      const { items } = await (await page.request.get("/api/v1/partners")).json();
      expect(items.find((one: { code: string }) => one.code === code)).toMatchObject({
        standing: "partner",
        referenceFor: ["2", "4"],
      });

      await head.goto(`${base}/preview`);
      await head.getByText(record.withdrawTitle).click();
      await head.getByLabel(record.reason).fill("Only a test.");
      await head.getByRole("button", { name: record.withdraw, exact: true }).click();
      await expect(head.getByRole("button", { name: record.publish })).toBeVisible();
      await reads(address, said, false);
      await page.goto(address);
      await expect(page.getByText(w.was, { exact: true })).toBeVisible();
      expectStatus(404);
      expect((await page.request.get(`/${language}/secretariat/record/partner/us`)).status()).toBe(404);
      await context.close();
    });
  });
