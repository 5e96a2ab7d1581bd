import { expect, languages, test, words } from "../fixtures.ts";
import { codeOf, enterCode, enterPassword, setUpApp } from "./second-factor.ts";

const said = {
  en: {
    account: "My account",
    kept: "I have kept them",
    wrongCode: /This code is not right, or it has been used\./,
    password: "Change the password",
    newPassword: "New password",
    prove: "Prove that it is you",
    done: "Your account has been changed.",
    endOthers: "End all other sessions",
    endAll: "Sign out everywhere",
    thisSession: /this session/,
    demonstration: /This is a demonstration account/,
    expired: "Begin the sign-in again",
  },
  fr: {
    account: "Mon compte",
    kept: "Je les ai conservés",
    wrongCode: /Ce code n’est pas valable ou a déjà servi\./,
    password: "Changer le mot de passe",
    newPassword: "Nouveau mot de passe",
    prove: "Prouvez que c’est bien vous",
    done: "Votre compte a été modifié.",
    endOthers: "Mettre fin à toutes les autres sessions",
    endAll: "Se déconnecter partout",
    thisSession: /cette session/,
    demonstration: /Ceci est un compte de démonstration/,
    expired: "Recommencez la connexion",
  },
};

for (const language of languages)
  for (const javaScriptEnabled of [true, false])
    test.describe(`signing in (${language}, JavaScript ${javaScriptEnabled ? "on" : "off"})`, () => {
      test.use({ javaScriptEnabled });
      const w = words[language];
      const s = said[language];

      test("an account without a second factor sets up an app, and needs it from then on", async ({
        page,
        browser,
        arrange,
        passphrase,
      }) => {
        const email = await arrange.addPerson("focal-point", await arrange.addDelegation("Of the app"), true);
        await page.goto(`/${language}/sign-in`);
        await enterPassword(page, { email, passphrase });
        // a wrong code brings the same key back
        const shown = await page.locator(".app-key code").textContent();
        await enterCode(page, "000000");
        await expect(page.getByRole("alert")).toContainText(s.wrongCode);
        await expect(page).toHaveTitle(new RegExp(`^${w.error}`));
        expect(await page.locator(".app-key code").textContent()).toBe(shown);
        const key = await setUpApp(page);
        const codes = await page.locator(".recovery-codes code").allTextContents();
        expect(new Set(codes).size).toBe(10);
        await page.reload();
        await expect(page.locator(".recovery-codes")).toContainText(codes[0] ?? "");
        await page.getByRole("button", { name: s.kept }).click();
        await expect(page.getByRole("heading", { level: 1, name: w.deskTitle })).toBeVisible();
        await page.goto(`/${language}/account/recovery-codes`);
        await expect(page.locator(".recovery-codes")).toHaveCount(0);

        // elsewhere: password, then a recovery code, which works once
        const other = await browser.newPage({ javaScriptEnabled });
        await other.goto(`/${language}/sign-in?next=/${language}/account`);
        await enterPassword(other, { email, passphrase });
        await expect(other).toHaveURL(/\/sign-in\/code/);
        await enterCode(other, codes[0] ?? "");
        await expect(other.getByRole("heading", { level: 1, name: s.account })).toBeVisible();
        const third = await browser.newPage({ javaScriptEnabled });
        await third.goto(`/${language}/sign-in`);
        await enterPassword(third, { email, passphrase });
        await enterCode(third, codes[0] ?? "");
        await expect(third.getByRole("alert")).toContainText(s.wrongCode);
        await arrange.passHalfMinuteOf(email);
        await enterCode(third, codeOf(key));
        await expect(third.getByRole("button", { name: w.signOut })).toBeVisible();

        // the first ends the others, after proving again
        await arrange.ageProofOf(email);
        await page.goto(`/${language}/account`);
        await expect(page.getByRole("heading", { level: 3, name: s.thisSession })).toBeVisible();
        await page.getByRole("button", { name: s.endOthers }).click();
        await expect(page.getByRole("heading", { level: 1, name: s.prove })).toBeVisible();
        const before = await page.context().cookies();
        await arrange.passHalfMinuteOf(email);
        await page.locator("#password").fill(passphrase);
        await enterCode(page, codeOf(key));
        await expect(page).toHaveURL(/\/account\?held=/);
        expect(await page.context().cookies()).not.toEqual(before);
        await page.getByRole("button", { name: s.endOthers }).click();
        await expect(page.getByRole("status")).toContainText(s.done);
        for (const ended of [other, third]) {
          await ended.reload();
          await expect(ended).toHaveURL(/\/sign-in\?next=/);
        }

        // another password, then out everywhere
        await page.getByRole("link", { name: s.password }).click();
        await page.getByLabel(s.newPassword).fill("too short");
        await page.getByRole("button", { name: s.password }).click();
        await expect(page.getByRole("alert")).toBeVisible();
        const changed = "eight quick camels at dusk";
        await page.getByLabel(s.newPassword).fill(changed);
        await page.getByRole("button", { name: s.password }).click();
        await expect(page.getByRole("status")).toContainText(s.done);
        await page.getByRole("button", { name: s.endAll }).click();
        await expect(page).toHaveURL(new RegExp(`/${language}/sign-in$`));
        await enterPassword(page, { email, passphrase });
        await expect(page.getByRole("alert")).toBeVisible();
        await enterPassword(page, { email, passphrase: changed });
        await expect(page).toHaveURL(/\/sign-in\/code/);
        for (const opened of [other, third]) await opened.close();
      });

      test("what was typed before a session ended comes through both halves", async ({
        page,
        arrange,
        passphrase,
      }) => {
        const delegation = await arrange.addDelegation("Of the lunch");
        const slug = await arrange.addConsultation([delegation]);
        const email = await arrange.addPerson("focal-point", delegation, true);
        await page.goto(`/${language}/sign-in`);
        await enterPassword(page, { email, passphrase });
        const key = await setUpApp(page);
        await page.goto(
          `/${language}/delegation/consultations/${slug}/comments/new?paragraph=geneva-2023-C1`,
        );
        await page.getByLabel(w.comment, { exact: true }).fill("Typed before lunch.");
        await arrange.endSessionsOf(email);
        await page.getByRole("button", { name: w.save }).click();
        await enterPassword(page, { email, passphrase });
        await arrange.passHalfMinuteOf(email);
        await enterCode(page, codeOf(key));
        await expect(page.getByLabel(w.comment, { exact: true })).toHaveValue("Typed before lunch.");
      });

      test("half a sign-in that is not there, or not any more, begins again", async ({ page }) => {
        for (const half of ["code", "set-up"]) {
          await page.goto(`/${language}/sign-in/${half}`);
          await expect(page.getByRole("heading", { level: 1, name: s.expired })).toBeVisible();
        }
      });

      test("a demonstration account says that it has its password alone", async ({
        page,
        arrange,
        passphrase,
      }) => {
        const email = await arrange.addPerson("officer", null);
        await page.goto(`/${language}/sign-in?next=/${language}/account`);
        await enterPassword(page, { email, passphrase });
        await expect(page.getByText(s.demonstration)).toBeVisible();
        await expect(page.getByRole("link", { name: s.password })).toHaveCount(0);
      });
    });

test("whoever keeps guessing has to wait, and is told how long", async ({ page, arrange }) => {
  const email = await arrange.addPerson("officer", null);
  await page.goto("/fr/sign-in");
  for (let count = 0; count < 11; count += 1) await enterPassword(page, { email, passphrase: "a guess" });
  await expect(page.getByRole("alert")).toContainText(/Attendez \d+ secondes, puis réessayez\./);
});
