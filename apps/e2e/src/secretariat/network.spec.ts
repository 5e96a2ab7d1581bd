import { expect, languages, signIn, test } from "../fixtures.ts";
import { inspect } from "../reach/inspect.ts";

const said = {
  en: {
    name: "Name",
    function: "Function",
    email: "E-mail address",
    area: "Area of the Cadiz Action Plan",
    save: "Save",
    saved: "The network is up to date",
    change: "Change",
    confirm: "All entries are still right",
    remove: "Remove from the network",
    stale: "A colleague has changed this entry in the meantime.",
    noOwn: "Your delegation has not entered anybody yet.",
    show: "Show",
    none: "Nobody has entered a focal point for this area.",
  },
  fr: {
    name: "Nom",
    function: "Fonction",
    email: "Adresse électronique",
    area: "Domaine du Plan d’action de Cadix",
    save: "Enregistrer",
    saved: "Le réseau est à jour",
    change: "Modifier",
    confirm: "Toutes les fiches sont encore exactes",
    remove: "Retirer du réseau",
    stale: "Un collègue a modifié cette fiche entre-temps.",
    noOwn: "Votre délégation n’a encore indiqué personne.",
    show: "Afficher",
    none: "Personne n’a indiqué de point focal pour ce domaine.",
  },
};

for (const language of languages)
  for (const javaScriptEnabled of [true, false])
    test.describe(`in ${language}, JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
      test.use({ javaScriptEnabled });

      test("a delegation keeps its focal points, another and the Secretariat read them, a visitor does not", async ({
        page,
        arrange,
        passphrase,
      }) => {
        const s = said[language];
        const name = `Fictitious ${language} ${javaScriptEnabled}`;
        const a = await arrange.addDelegation("Keeps entries");
        const focalPoint = await arrange.addPerson("focal-point", a);
        const reader = await arrange.addPerson("contributor", await arrange.addDelegation("Reads entries"));
        const officer = await arrange.addPerson("officer", null);
        const here = `/${language}/delegation/network`;

        await signIn(page, language, { email: focalPoint, passphrase });
        await page.goto(here);
        await expect(page.getByText(s.noOwn)).toBeVisible();
        await page.getByLabel(s.area).first().selectOption("2");
        await page.getByLabel(s.name, { exact: true }).fill(name);
        await page.getByLabel(s.function, { exact: true }).fill("Point of contact");
        await page.getByLabel(s.email).fill("focal.point@demonstration.invalid");
        await page.getByLabel("Français").check();
        await page.getByRole("button", { name: s.save, exact: true }).click();
        await expect(page.getByRole("status")).toContainText(s.saved);
        await expect(page.getByText(name).first()).toBeVisible();
        const address = page.url();
        await page.getByRole("link", { name: s.change }).click();
        await expect(page.getByLabel("Français")).toBeChecked();
        await page.getByLabel(s.function, { exact: true }).fill("Thematic focal point");
        await page.getByRole("button", { name: s.save, exact: true }).click();
        await expect(page.getByText("Thematic focal point").first()).toBeVisible();
        await page.getByRole("button", { name: s.confirm }).click();
        await expect(page.getByRole("status")).toContainText(s.saved);

        for (const [email, path] of [
          [reader, here],
          [officer, `/${language}/secretariat/network`],
        ] as const) {
          await page.context().clearCookies();
          await signIn(page, language, { email, passphrase });
          await page.goto(path);
          await expect(page.getByText(name)).toBeVisible();
          await expect(page.getByRole("button", { name: s.save, exact: true })).toHaveCount(0);
          await page.goto(`${path}?area=2`);
          await expect(page.getByText(name)).toBeVisible();
          await page.goto(`${path}?area=5`);
          await expect(page.getByText(name)).toHaveCount(0);
        }
        await page.context().clearCookies();
        await page.goto(address);
        await expect(page).toHaveURL(/sign-in/);
        for (const open of [`/${language}`, `/api/v1/partners`, `/${language}/search?q=Thematic+focal`])
          expect(await (await page.request.get(open)).text()).not.toContain(name);

        await signIn(page, language, { email: focalPoint, passphrase });
        await page.goto(here);
        await page.getByRole("link", { name: s.change }).click();
        await page.getByRole("button", { name: s.remove }).click();
        await expect(page.getByText(s.noOwn)).toBeVisible();
      });
    });

test("of two who keep one entry the second is told, and what was typed is there", async ({
  page,
  context,
  arrange,
  passphrase,
}) => {
  const s = said.en;
  const a = await arrange.addDelegation("Two keepers");
  await signIn(page, "en", { email: await arrange.addPerson("deputy", a), passphrase });
  await page.goto("/en/delegation/network");
  await page.getByLabel(s.name, { exact: true }).fill("Fictitious");
  await page.getByLabel(s.function, { exact: true }).fill("First");
  await page.getByLabel(s.email).fill("nobody at all");
  const typed = page.locator("form#form");
  await typed.evaluate((form) => form.setAttribute("novalidate", ""));
  await page.getByRole("button", { name: s.save, exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("E-mail address");
  await expect(page.getByLabel(s.function, { exact: true })).toHaveValue("First");
  await page.getByLabel(s.email).fill("focal.point@demonstration.invalid");
  await page.getByRole("button", { name: s.save, exact: true }).click();
  await page.getByRole("link", { name: s.change }).click();
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel(s.function, { exact: true }).fill("Second");
  await other.getByRole("button", { name: s.save, exact: true }).click();
  await page.getByLabel(s.function, { exact: true }).fill("Third");
  await page.getByRole("button", { name: s.save, exact: true }).click();
  await expect(page.getByRole("alert")).toContainText(s.stale);
  await expect(page.getByText("Second").first()).toBeVisible();
  await expect(page.getByLabel(s.function, { exact: true })).toHaveValue("Third");
  await page.getByRole("button", { name: s.save, exact: true }).click();
  await expect(page.getByText("Third").first()).toBeVisible();
});

for (const locale of ["en", "fr", "ar"] as const)
  test(`the network's pages are accessible (${locale})`, async ({ page, arrange, passphrase }) => {
    const a = await arrange.addDelegation("Accessible entries");
    await signIn(page, "en", { email: await arrange.addPerson("focal-point", a), passphrase });
    await page.goto(`/${locale}/delegation/network`);
    await inspect(page);
    await page.goto("/en/delegation/network");
    await page.getByLabel("Name", { exact: true }).fill("Fictitious");
    await page.getByLabel("Function").fill("Thematic focal point for legal migration and mobility");
    await page.getByLabel("E-mail address").fill("focal.point.with.a.long.address@demonstration.invalid");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.goto(`/${locale}/delegation/network`);
    await inspect(page);
    await page.context().clearCookies();
    await signIn(page, "en", { email: await arrange.addPerson("officer", null), passphrase });
    await page.goto(`/${locale}/secretariat/network`);
    await inspect(page);
  });
