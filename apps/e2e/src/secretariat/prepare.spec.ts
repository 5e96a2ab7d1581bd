import { expect, signIn, signOut, test } from "../fixtures.ts";
import { prepare } from "./prepare-deeds.ts";
import { says } from "./prepare-words.ts";

for (const language of ["en", "fr"] as const)
  for (const javaScriptEnabled of [true, false])
    test.describe(`in ${language}, JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
      test.use({ javaScriptEnabled });

      test("an officer prepares, a head opens, and only then the delegation and the public see it", async ({
        page,
        arrange,
        passphrase,
        expectStatus,
      }) => {
        const s = says[language];
        const name = `Delegation to consult ${language} ${javaScriptEnabled}`;
        const delegation = await arrange.addDelegation(name);
        const delegate = { email: await arrange.addPerson("focal-point", delegation), passphrase };
        const title = `A list prepared in ${language} ${javaScriptEnabled ? "with" : "without"} scripts`;
        await signIn(page, language, { email: await arrange.addPerson("officer", null), passphrase });
        const slug = await prepare(page, language, { title, delegation: name });
        await signOut(page, language);

        expectStatus(404);
        await signIn(page, language, delegate);
        await expect(page.getByText(title)).toHaveCount(0);
        const workspace = `/${language}/delegation/consultations/${slug}`;
        expect((await page.goto(workspace))?.status()).toBe(404);
        await page.goto(`/${language}/delegation`);
        await signOut(page, language);

        await signIn(page, language, { email: await arrange.addPerson("head", null), passphrase });
        await page.goto(`/${language}/secretariat/consultations/${slug}/preview?as=public`);
        await expect(
          page.getByText("Keep a calendar").or(page.getByText("Tenir un calendrier")),
        ).toBeVisible();
        await page.getByRole("button", { name: s.openOnce }).click();
        await expect(page.locator(".kicker .stage").first()).toHaveText(s.open);
        await signOut(page, language);

        await signIn(page, language, delegate);
        await page.goto(workspace);
        await expect(page.getByRole("link", { name: s.commentOn })).toBeVisible();
        await page.goto(`/${language}/consultations/${slug}`);
        await expect(page.locator(".paragraph").first()).toContainText("R40");
      });
    });

test("of two officers the second keeps what was typed, beside what is held now", async ({
  page,
  browser,
  arrange,
  passphrase,
}) => {
  const w = says.en;
  const delegation = await arrange.addDelegation("Delegation for two officers");
  await signIn(page, "en", { email: await arrange.addPerson("officer", null), passphrase });
  const slug = await prepare(page, "en", {
    title: "Prepared by two officers",
    delegation: "Delegation for two officers",
  });
  expect(delegation).not.toBe("");
  const address = `/en/secretariat/consultations/${slug}/prepare`;
  await page.goto(address);
  const context = await browser.newContext();
  const other = await context.newPage();
  await signIn(other, "en", { email: await arrange.addPerson("officer", null), passphrase });
  await other.goto(new URL(address, page.url()).href);
  await other.getByLabel(w.mandateEn).fill("What the other officer wrote.");
  await other.getByRole("button", { name: "Save the details" }).click();
  await expect(other.getByText("It is saved.")).toBeVisible();
  await context.close();
  await page.getByLabel(w.mandateEn).fill("What I wrote.");
  await page.getByRole("button", { name: "Save the details" }).click();
  await expect(page.getByRole("alert")).toContainText("A colleague changed this preparation");
  await expect(page.getByLabel(w.mandateEn)).toHaveValue("What I wrote.");
  await expect(page.getByText("Held now: What the other officer wrote.")).toBeVisible();
  await page.getByRole("button", { name: "Save the details" }).click();
  await expect(page.getByText("It is saved.")).toBeVisible();
});
