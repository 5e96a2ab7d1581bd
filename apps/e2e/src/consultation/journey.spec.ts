import { expect, languages, openRow, signIn, signOut, test, words } from "../fixtures.ts";

const proposal = "Set up a standing network of focal points in Rabat Process partner countries.";
const comment = "A fictitious comment: the network should be permanent – “standing”, œuvre commune.";
const answer = "A fictitious answer: agreed, subject to resources.";

for (const language of languages)
  for (const javaScriptEnabled of [true, false])
    test.describe(`one comment, there and back (${language}, JavaScript ${javaScriptEnabled ? "on" : "off"})`, () => {
      test.use({ javaScriptEnabled });

      test("is written, checked, submitted, held by a receipt, and answered", async ({
        page,
        arrange,
        passphrase,
      }) => {
        const w = words[language];
        const delegation = await arrange.addDelegation("Delegation of the journey");
        const slug = await arrange.addConsultation([delegation]);
        const email = await arrange.addPerson("focal-point", delegation);

        await signIn(page, language, { email, passphrase });
        await expect(page.getByRole("heading", { level: 1, name: w.deskTitle })).toBeVisible();
        await page.locator(`a[href$="/delegation/consultations/${slug}"]`).first().click();

        await page.getByRole("link", { name: w.commentOn }).click();
        await page.getByLabel(w.position, { exact: true }).check();
        await page.getByLabel(w.type, { exact: true }).check();
        await page.getByLabel(w.comment, { exact: true }).fill(comment);
        await page.getByLabel(w.proposedText, { exact: true }).fill(proposal);
        await page.getByRole("button", { name: w.save }).click();

        const mine = page.getByRole("article").filter({ hasText: comment });
        await expect(mine.getByText(w.draft, { exact: true })).toBeVisible();
        await expect(mine.locator("ins").filter({ hasText: "standing" })).toBeVisible();

        await page.getByRole("link", { name: w.check }).click();
        await expect(page.getByRole("heading", { level: 1, name: w.checkTitle })).toBeVisible();
        await expect(page.getByText(comment)).toBeVisible();
        await page.getByRole("button", { name: w.submit }).click();

        await expect(page.getByRole("heading", { level: 1, name: w.arrived })).toBeVisible();
        const reference = (await page.getByText(/^RP-/).first().textContent()) ?? "";
        const hash =
          (await page
            .getByText(/^[0-9a-f]{64}$/)
            .first()
            .textContent()) ?? "";
        await signOut(page, language);

        await page.goto(`/${language}/receipt`);
        await page.getByLabel(w.reference).fill(reference.toLowerCase());
        await page.getByLabel(w.hash).fill(hash);
        await page.getByRole("button", { name: w.checkReceipt, exact: true }).click();
        await expect(page.getByRole("heading", { name: w.match })).toBeVisible();

        const officer = await arrange.addPerson("officer", null);
        await signIn(page, language, { email: officer, passphrase });
        await page.locator(`a[href$="/secretariat/consultations/${slug}"]`).first().click();
        await expect(page.getByRole("heading", { level: 1, name: w.matrixTitle })).toBeVisible();
        const row = await openRow(page, language, comment);
        await row.getByLabel(w.decision).selectOption({ label: w.accepted });
        await row.getByLabel(w.reason).fill(answer);
        await row.getByRole("button", { name: w.saveAnswer }).click();
        await expect(row.getByText(w.draftBy)).toBeVisible();
        await expect(row.getByLabel(w.reason)).toHaveValue(answer);
      });
    });
