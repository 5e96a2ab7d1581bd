import type { Page } from "@playwright/test";
import { expect, type Language, signIn, signOut, test } from "../fixtures.ts";

/** What a person looks for while preparing, in both working languages. */
const says = {
  en: {
    new: "Prepare a consultation",
    titleEn: "Title in English",
    titleFr: "Title in French",
    mandateEn: "Mandate in English",
    mandateFr: "Mandate in French",
    opens: "Opening",
    closes: "Closing",
    begin: "Begin the preparation",
    groups: "Fictitious delegations, for a demonstration",
    some: "Some of them",
    saveAudience: "Save the audience",
    invited: "1 delegation is invited.",
    text: "Text",
    meeting: "Meeting",
    show: "Show",
    addAll: /^Add all \d+ shown$/,
    file: "CSV file",
    pasted: "Pasted text",
    read: "Read and preview",
    notYet: "Preview of the import: nothing is written yet",
    line: "Line 3:",
    fault: "is no kind of text",
    confirm: "Add this text to the list",
    place: "Place (R40)",
    saveOrder: "Save the list",
    preview: "Preview and opening",
    missing: "Before it can be announced",
    commentOn: "Comment on R40",
    asPublic: "As the public sees it",
    freeze: "Freeze the text for good",
    headOpens: "Everything is ready: a head of the Secretariat announces and opens it.",
    openOnce: "Open at once",
    open: "Open",
  },
  fr: {
    new: "Préparer une consultation",
    titleEn: "Titre en anglais",
    titleFr: "Titre en français",
    mandateEn: "Mandat en anglais",
    mandateFr: "Mandat en français",
    opens: "Ouverture",
    closes: "Clôture",
    begin: "Commencer la préparation",
    groups: "Délégations fictives, pour une démonstration",
    some: "Certains",
    saveAudience: "Enregistrer les destinataires",
    invited: "1 délégation est invitée.",
    text: "Texte",
    meeting: "Réunion",
    show: "Afficher",
    addAll: /^Ajouter les \d+ affichés$/,
    file: "Fichier CSV",
    pasted: "Texte collé",
    read: "Lire et afficher un aperçu",
    notYet: "Aperçu de l’importation\u00a0: rien n’est encore écrit",
    line: "Ligne 3\u00a0:",
    fault: "n’est pas une nature de texte",
    confirm: "Ajouter ce texte à la liste",
    place: "Place (R40)",
    saveOrder: "Enregistrer la liste",
    preview: "Aperçu et ouverture",
    missing: "Avant l’annonce",
    commentOn: "Commenter R40",
    asPublic: "Vue du public",
    freeze: "Figer le texte définitivement",
    headOpens: "Tout est prêt\u00a0: un chef du Secrétariat l’annonce et l’ouvre.",
    openOnce: "Ouvrir tout de suite",
    open: "Ouverte",
  },
} as const;

/** As Excel saves a table in Western Europe: Windows-1252, semicolons, CRLF. */
const table = Buffer.from(
  "Label;Kind;English;French\r\nR40;recommendation;Keep a calendar;Tenir un calendrier d\u0092\u00e9changes\r\nX;decision;No;Non\r\n",
  "latin1",
);

const localIn = (days: number) =>
  `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T09:00`;

/** An officer prepares a consultation for one fictitious delegation, from the record and a file, and freezes it. */
const prepare = async (page: Page, language: Language, given: { title: string; delegation: string }) => {
  const s = says[language];
  await page.goto(`/${language}/secretariat/consultations`);
  await page.getByRole("link", { name: s.new }).click();
  await page.getByLabel(s.titleEn).fill(given.title);
  await page.getByLabel(s.opens).fill(localIn(3));
  await page.getByLabel(s.closes).fill(localIn(30));
  await page.getByRole("button", { name: s.begin }).click();
  await expect(page).toHaveURL(/\/prepare\?saved=yes#audience$/);
  const slug = new URL(page.url()).pathname.split("/").at(-2) ?? "";
  const group = page.getByRole("group", { name: s.groups });
  await group.getByRole("radio", { name: s.some }).check();
  await group.getByRole("checkbox", { name: given.delegation }).check();
  await page.getByRole("button", { name: s.saveAudience }).click();
  await expect(page.getByText(s.invited)).toBeVisible();
  await page.getByRole("link", { name: s.text, exact: true }).click();
  await page.getByRole("combobox", { name: s.meeting }).selectOption("geneva-2023");
  await page.getByRole("button", { name: s.show, exact: true }).click();
  await page.getByRole("button", { name: s.addAll }).click();
  await expect(page.locator("#geneva-2023-C1")).toBeVisible();
  await page.getByLabel(s.file).setInputFiles({ name: "texts.csv", mimeType: "text/csv", buffer: table });
  await page.getByRole("button", { name: s.read }).click();
  await expect(page.getByRole("heading", { name: s.notYet })).toBeVisible();
  await expect(page.getByText("Tenir un calendrier d’échanges")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: s.line })).toContainText(s.fault);
  await page.getByRole("button", { name: s.confirm }).click();
  await page.getByLabel(s.place).fill("1");
  await page.getByRole("button", { name: s.saveOrder }).click();
  await expect(page.locator(".paragraph").first()).toContainText("R40");
  await page.getByRole("link", { name: s.preview }).click();
  await expect(page.getByRole("link", { name: s.commentOn })).toBeVisible();
  await page.getByRole("heading", { name: s.missing }).waitFor();
  await page.getByRole("button", { name: s.freeze }).click();
  await page.getByRole("link", { name: new RegExp(s.mandateEn) }).click();
  await page.getByLabel(s.titleFr).fill(`${given.title} (français)`);
  await page.getByLabel(s.mandateEn).fill("Every comment is answered.");
  await page.getByLabel(s.mandateFr).fill("Chaque commentaire reçoit une réponse.");
  await page
    .locator("form", { has: page.getByLabel(s.titleEn) })
    .getByRole("button")
    .click();
  await page.getByRole("link", { name: s.preview }).click();
  await expect(page.getByText(s.headOpens)).toBeVisible();
  return slug;
};

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
