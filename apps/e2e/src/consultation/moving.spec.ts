import { randomUUID } from "node:crypto";
import { expect, languages, signIn, signOut, test, words } from "../fixtures.ts";
import { invite, type Newcomer } from "./journey-deeds.ts";
import { journeyWords } from "./journey-words.ts";

const said = {
  en: {
    elsewhere: "an account belongs to one delegation at a time",
    remove: "Remove from the delegation",
  },
  fr: {
    elsewhere: "un compte n’appartient qu’à une délégation à la fois",
    remove: "Retirer de la délégation",
  },
};

for (const language of languages)
  test(`a person who changes delegation is told why, and gets in once removed from the first (${language})`, async ({
    page,
    arrange,
    passphrase,
  }) => {
    const [w, j, s] = [words[language], journeyWords[language], said[language]];
    const [first, second] = [
      await arrange.addDelegation("First delegation"),
      await arrange.addDelegation("Second delegation"),
    ];
    const focalPoints = [
      await arrange.addPerson("focal-point", first),
      await arrange.addPerson("focal-point", second),
    ];
    const moving: Newcomer = {
      name: "A fictitious person who moves",
      email: await arrange.addPerson("contributor", first),
      role: "deputy",
    };
    const toMembers = async (email = "") => {
      await signIn(page, language, { email, passphrase });
      await page.getByRole("link", { name: j.members }).click();
    };
    const open = async (link: string) => {
      await page.goto(link);
      await page.getByLabel(w.password).fill(`seven slow camels ${randomUUID()}`);
      await page.getByRole("button", { name: j.openAccount }).click();
    };

    await toMembers(focalPoints[1]);
    await invite({ page, language }, moving);
    const link = (await page.getByRole("status").getByRole("link").getAttribute("href")) ?? "";
    await signOut(page, language);
    await open(link);
    await expect(page.getByRole("alert")).toContainText(s.elsewhere);
    await expect(page.getByRole("main")).not.toContainText(/First delegation/);

    await toMembers(focalPoints[0]);
    const member = page.getByRole("listitem").filter({ hasText: moving.email });
    await member.getByText(s.remove).first().click();
    await member.getByRole("button", { name: s.remove }).click();
    await expect(member).toHaveCount(0);
    await signOut(page, language);
    await open(link);
    await expect(page.getByLabel(w.email)).toBeVisible();
    await page.goto(link);
    await expect(page.getByRole("button", { name: j.openAccount })).toHaveCount(0);
  });
