import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, languages, signIn, test, words } from "../fixtures.ts";

/** In words: one unbroken megabyte only tests how long the browser takes to break the line. */
const megabyte = `${"x ".repeat(500_000)}x`;

const text = {
  en: "Set up a network of focal points in Rabat Process partner countries, responsible for issues relating to missing migrants and family separation.",
  fr: "Mettre en place, dans les pays partenaires du Processus de Rabat, un réseau de points focaux chargés des questions relatives aux migrants disparus et à la séparation des familles.",
};
const said = {
  en: {
    unchanged: "The proposed wording is the same as the text; change it or leave it empty.",
    tooLong: /Comment: this is 1,000,001 characters long; at most 10,000 are possible./,
    required: "Comment: write something.",
    stale: /saved elsewhere in the meantime/,
    other: "Saved elsewhere in the meantime",
    closed: /This consultation closed on .* \(Brussels time\); nothing was changed\./,
    absent: "There is no page at this address",
    leadNext: "Sign in to continue. What you had typed is kept.",
    failed: "The e-mail address and the password do not match an account.",
  },
  fr: {
    unchanged: "Le libellé proposé est identique au texte ; modifiez-le ou laissez-le vide.",
    tooLong: /Commentaire\s: ce texte compte 1.000.001 caractères\s; 10.000 au plus sont possibles\./,
    required: "Commentaire : écrivez un texte.",
    stale: /enregistré ailleurs entre-temps\. Votre texte/,
    other: "Enregistré ailleurs entre-temps",
    closed: /Cette consultation a été clôturée le .* \(heure de Bruxelles\)\s; rien n’a été modifié\./,
    absent: "Il n’y a pas de page à cette adresse",
    leadNext: "Connectez-vous pour continuer. Ce que vous aviez saisi est conservé.",
    failed: "L’adresse électronique et le mot de passe ne correspondent à aucun compte.",
  },
};

for (const language of languages)
  test.describe(`what is refused (${language})`, () => {
    const w = words[language];
    const s = said[language];
    let slug: string;
    let email: string;
    let form: string;

    /** Signs in and types a comment on C1 that is not yet saved. */
    const beginComment = async (page: Page, passphrase: string, comment: string) => {
      await signIn(page, language, { email, passphrase });
      await page.goto(form);
      await page.getByLabel(w.comment, { exact: true }).fill(comment);
    };

    test.beforeEach(async ({ arrange }) => {
      const delegation = await arrange.addDelegation("Delegation of refusals");
      slug = await arrange.addConsultation([delegation]);
      email = await arrange.addPerson("focal-point", delegation);
      form = `/${language}/delegation/consultations/${slug}/comments/new?paragraph=geneva-2023-C1`;
    });

    test("a wording equal to the text, an empty comment, one of a megabyte: a sentence, the text kept", async ({
      page,
      arrange,
      passphrase,
    }) => {
      await signIn(page, language, { email, passphrase });
      await page.goto(form);
      await page.getByLabel(w.proposedText, { exact: true }).fill(text[language]);
      await page.getByRole("button", { name: w.save }).click();
      const summary = page.getByRole("alert");
      await expect(summary).toContainText(s.required);
      await expect(page).toHaveTitle(new RegExp(`^${w.error}`));
      await expect(summary).toBeFocused();
      await summary.getByRole("link", { name: s.required }).click();
      await expect(page.getByLabel(w.comment, { exact: true })).toBeFocused();

      await page.getByLabel(w.comment, { exact: true }).fill("Fictitious.");
      await page.getByRole("button", { name: w.save }).click();
      await expect(summary).toContainText(s.unchanged);
      await expect(page.getByLabel(w.comment, { exact: true })).toHaveValue("Fictitious.");

      await page.getByLabel(w.comment, { exact: true }).fill(megabyte);
      await page.getByRole("button", { name: w.save }).click();
      await expect(summary).toContainText(s.tooLong);
      expect((await page.getByLabel(w.comment, { exact: true }).inputValue()).length).toBe(megabyte.length);
      expect(await arrange.countComments(slug)).toBe(0);
    });

    test("the second of two tabs sees both texts and chooses", async ({ page, context, passphrase }) => {
      await beginComment(page, passphrase, "The first text.");
      await page.getByRole("button", { name: w.save }).click();
      const edit = page.locator('article a[href*="/comments/"]');
      const address = (await edit.getAttribute("href")) ?? "";
      const [one, two] = [await context.newPage(), await context.newPage()];
      for (const tab of [one, two]) await tab.goto(address);
      await one.getByLabel(w.comment, { exact: true }).fill("Saved in one tab.");
      await one.getByRole("button", { name: w.save }).click();
      await expect(one.getByText("Saved in one tab.")).toBeVisible();
      await two.getByLabel(w.comment, { exact: true }).fill("Typed in the other tab.");
      await two.getByRole("button", { name: w.save }).click();
      await expect(two.getByRole("alert")).toContainText(s.stale);
      await expect(two.getByRole("heading", { name: s.other })).toBeVisible();
      await expect(two.getByText("Saved in one tab.")).toBeVisible();
      await expect(two.getByLabel(w.comment, { exact: true })).toHaveValue("Typed in the other tab.");
      await two.getByRole("button", { name: w.save }).click();
      await expect(two.getByText("Typed in the other tab.")).toBeVisible();
    });

    test("a consultation that closed meanwhile: the text stays in the form", async ({
      page,
      arrange,
      passphrase,
    }) => {
      await beginComment(page, passphrase, "Typed before the end.");
      await arrange.close(slug);
      await page.getByRole("button", { name: w.save }).click();
      await expect(page.getByRole("alert")).toContainText(s.closed);
      await expect(page.getByLabel(w.comment, { exact: true })).toHaveValue("Typed before the end.");
      expect(await arrange.countComments(slug)).toBe(0);
    });

    test("a session that ended meanwhile: signing in brings the text back", async ({
      page,
      arrange,
      passphrase,
    }) => {
      await beginComment(page, passphrase, "Typed before lunch.");
      await arrange.endSessionsOf(email);
      await page.getByRole("button", { name: w.save }).click();
      await expect(page.getByText(s.leadNext)).toBeVisible();
      await page.getByLabel(w.email).fill(email);
      await page.getByLabel(w.password).fill("a wrong passphrase");
      await page.getByRole("button", { name: w.signIn, exact: true }).click();
      await expect(page.getByRole("alert")).toContainText(s.failed);
      await expect(page.getByLabel(w.email)).toHaveValue(email);
      await page.getByLabel(w.password).fill(passphrase);
      await page.getByRole("button", { name: w.signIn, exact: true }).click();
      await expect(page.getByLabel(w.comment, { exact: true })).toHaveValue("Typed before lunch.");
      await page.getByRole("button", { name: w.save }).click();
      await expect(page.getByRole("article").filter({ hasText: "Typed before lunch." })).toBeVisible();
    });

    test("a delegation that is not invited finds nothing", async ({
      page,
      arrange,
      passphrase,
      expectStatus,
    }) => {
      expectStatus(404);
      const other = await arrange.addPerson("focal-point", await arrange.addDelegation("Another delegation"));
      await signIn(page, language, { email: other, passphrase });
      await page.goto(`/${language}/delegation/consultations/${slug}`);
      await expect(page.getByRole("heading", { level: 1, name: s.absent })).toBeVisible();
    });

    test("one form has one effect, however often it arrives", async ({ page, arrange, passphrase }) => {
      await signIn(page, language, { email, passphrase });
      const fields = {
        form: randomUUID(),
        paragraph: "geneva-2023-C1",
        type: "general",
        position: "support",
        comment: "Clicked twice.",
        language,
      };
      const address = `/${language}/delegation/consultations/${slug}/comments/save`;
      const send = () => page.request.post(address, { form: fields, maxRedirects: 0 });
      const answers = await Promise.all([send(), send(), send()]);
      for (const answer of answers) expect(answer.status()).toBe(303);
      expect(await arrange.countComments(slug)).toBe(1);
    });

    test("a form from elsewhere changes nothing", async ({ page, arrange, passphrase }) => {
      await signIn(page, language, { email, passphrase });
      const fields = {
        form: randomUUID(),
        paragraph: "",
        type: "general",
        position: "none",
        comment: "Forged.",
        language,
      };
      const address = `/${language}/delegation/consultations/${slug}/comments/save`;
      const replays = [
        { Origin: "https://elsewhere.example" },
        { "Sec-Fetch-Site": "cross-site" },
        { Origin: "null" },
      ];
      for (const headers of replays) {
        const answer = await page.request.post(address, { form: fields, headers, maxRedirects: 0 });
        expect(answer.status()).toBe(403);
      }
      expect(await arrange.countComments(slug)).toBe(0);
    });
  });
