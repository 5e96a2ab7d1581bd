import { locales } from "@rabat/core/language";
import { expect, languages, openRow, signIn, signOut, test, words } from "../fixtures.ts";
import { framedPages, lostPages, openPages, publicPages } from "../pages.ts";
import { inspect } from "./inspect.ts";

for (const locale of locales)
  test(`every page that is public or open is accessible (${locale})`, async ({ page, expectStatus }) => {
    test.setTimeout(180_000);
    expectStatus(404);
    for (const address of [
      ...publicPages(locale),
      ...framedPages(locale),
      ...openPages(locale),
      ...lostPages(locale),
    ]) {
      await page.goto(address);
      await inspect(page);
    }
  });

for (const language of languages)
  test(`every signed-in page is accessible, empty, filled and refused (${language})`, async ({
    page,
    arrange,
    passphrase,
  }) => {
    test.setTimeout(180_000);
    const w = words[language];
    const delegation = await arrange.addDelegation(
      "A delegation whose name is longer than any partner’s name has ever been",
    );
    const email = await arrange.addPerson("focal-point", delegation);
    await signIn(page, language, { email, passphrase });
    await inspect(page);
    const slug = await arrange.addConsultation([delegation]);
    const base = `/${language}/delegation/consultations/${slug}`;
    for (const path of [
      "",
      "/comments/new",
      "/comments/new?paragraph=geneva-2023-C1",
      "/check",
      "/receipt",
      "/others",
    ]) {
      await page.goto(base + path);
      await inspect(page);
    }
    for (const path of ["", "/members", "/members?invited=a-token-that-is-long-enough"]) {
      await page.goto(`/${language}/delegation${path}`);
      await inspect(page);
    }
    await page.goto(`${base}/comments/new?paragraph=geneva-2023-C1`);
    await page.getByRole("button", { name: w.save }).click();
    await expect(page.getByRole("alert")).toBeVisible();
    await inspect(page);
    await page
      .getByLabel(w.comment, { exact: true })
      .fill(
        "A fictitious comment with one unbroken-word-that-is-longer-than-a-telephone-is-wide. ".repeat(4),
      );
    await page.getByLabel(w.proposedText, { exact: true }).fill("Another fictitious wording.");
    await page.getByRole("button", { name: w.save }).click();
    await expect(page.getByRole("article")).toBeVisible();
    await inspect(page);
    await page.locator('article a[href*="/comments/"]').click();
    await expect(page.getByLabel(w.comment, { exact: true })).toBeVisible();
    await inspect(page);
    await page.goto(`${base}/check`);
    await inspect(page);
    await page.getByRole("button", { name: w.submit }).click();
    await expect(page.getByRole("heading", { level: 1, name: w.arrived })).toBeVisible();
    await inspect(page);
    await signOut(page, language);

    await signIn(page, language, { email: await arrange.addPerson("officer", null), passphrase });
    await inspect(page);
    await page.goto(`/${language}/secretariat/consultations/${slug}`);
    await inspect(page);
    await openRow(page, language, "A fictitious comment");
    await inspect(page);
    await page.getByLabel(w.reason).first().fill("\u200e ");
    await page.getByLabel(w.decision).first().selectOption({ label: w.accepted });
    await page.getByRole("button", { name: w.saveAnswer }).first().click();
    await expect(page.getByRole("alert")).toBeVisible();
    await inspect(page);
    await page.goto(`/${language}/secretariat/consultations/results-2023-2024`);
    await inspect(page);
    const matrix = await arrange.addMatrix({ delegations: 14, paragraphs: 3 });
    for (const view of [
      "",
      "?by=paragraph&paragraph=geneva-2023-C1",
      "?by=delegation&page=2",
      "?by=paragraph&type=general&position=support&disposition=noted&late=yes",
      "?by=paragraph&position=against",
    ]) {
      await page.goto(`/${language}/secretariat/consultations/${matrix}${view}`);
      await inspect(page);
    }
  });
