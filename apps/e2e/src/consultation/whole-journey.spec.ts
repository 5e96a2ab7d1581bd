import { randomUUID } from "node:crypto";
import { expect, languages, signIn, test, words } from "../fixtures.ts";
import { checkReceipt, commentOnEach, entry, invite, join, type Person, submit } from "./journey-deeds.ts";
import { journeyWords } from "./journey-words.ts";

for (const language of languages)
  for (const javaScriptEnabled of [true, false])
    test(`three people carry nineteen items from invitation to receipt, and again (${language}, JavaScript ${javaScriptEnabled ? "on" : "off"})`, async ({
      browser,
      arrange,
      passphrase,
      baseURL,
    }) => {
      test.setTimeout(180_000);
      const [w, j] = [words[language], journeyWords[language]];
      const token = randomUUID().slice(0, 8);
      const textOf = (place: number) => `Zellige${token}: fictitious comment, number ${place + 1}.`;
      const mended = `Zellige${token}: the first comment, now with its reasons.`;
      const checked = `Zellige${token}: the first comment, as checked.`;
      const last = `Zellige${token}: the first comment, in its last words.`;
      const unfinished = `Zellige${token}: a draft that stays behind.`;
      const why = `Zellige${token}: say why, please.`;

      const ours = await arrange.addDelegation("Delegation of the whole journey");
      const theirs = await arrange.addDelegation("Second delegation");
      const slug = await arrange.addConsultation([ours, theirs]);
      const base = `/${language}/delegation/consultations/${slug}`;
      const somebody = async (): Promise<Person> => {
        const context = await browser.newContext({ javaScriptEnabled, ...(baseURL ? { baseURL } : {}) });
        return { page: await context.newPage(), language };
      };
      const [focalPoint, contributor, deputy, stranger, anybody] = [
        await somebody(),
        await somebody(),
        await somebody(),
        await somebody(),
        await somebody(),
      ];
      const colleague = (role: "contributor" | "deputy") => ({
        name: `A fictitious ${role} ${token}`,
        email: `${role}.${randomUUID()}@demonstration.invalid`,
        role,
      });
      const [theContributor, theDeputy] = [colleague("contributor"), colleague("deputy")];

      await test.step("the focal point signs in, invites two colleagues and chooses two steps", async () => {
        const { page } = focalPoint;
        await signIn(page, language, { email: await arrange.addPerson("focal-point", ours), passphrase });
        await page.getByRole("link", { name: j.members }).click();
        await invite(focalPoint, theContributor);
        await invite(focalPoint, theDeputy);
        await page.getByLabel(j.twoSteps, { exact: true }).check();
        await page.getByRole("button", { name: j.choose }).click();
        await expect(page.getByLabel(j.twoSteps, { exact: true })).toBeChecked();
      });

      await test.step("both accept by the mailed link", async () => {
        await join(contributor, theContributor);
        await join(deputy, theDeputy);
      });

      await test.step("the contributor writes on all nineteen, proposes them, and leaves one draft", async () => {
        const { page } = contributor;
        await page.getByRole("link", { name: j.consultation }).click();
        expect(await commentOnEach(contributor, textOf)).toBe(19);
        await page.getByRole("button", { name: j.proposeAll }).click();
        await expect(page.getByRole("article").getByText(j.proposed, { exact: true })).toHaveCount(19);
        await page.getByRole("link", { name: j.commentOnWhole }).click();
        await page.getByLabel(w.comment, { exact: true }).fill(unfinished);
        await page.getByRole("button", { name: w.save }).click();
        await expect(entry(page, unfinished).getByText(w.draft, { exact: true })).toBeVisible();
      });

      await test.step("the deputy returns one with a reason, and its author mends it", async () => {
        await deputy.page.getByRole("link", { name: j.consultation }).click();
        const returned = entry(deputy.page, textOf(0));
        await expect(returned).toContainText(theContributor.name);
        await returned.getByText(j.return, { exact: true }).first().click();
        await returned.getByLabel(j.reason, { exact: true }).fill(why);
        await returned.getByRole("button", { name: j.return }).click();
        await expect(returned.getByText(j.returned)).toBeVisible();

        const { page } = contributor;
        await page.reload();
        await expect(entry(page, textOf(0)).getByText(why)).toBeVisible();
        await entry(page, textOf(0)).getByRole("link", { name: j.change }).click();
        await page.getByLabel(w.comment, { exact: true }).fill(mended);
        await page.getByRole("button", { name: w.save }).click();
        await entry(page, mended).getByRole("button", { name: j.propose }).click();
        await expect(entry(page, mended).getByText(j.proposed, { exact: true })).toBeVisible();
      });

      await test.step("the deputy clears the mended one, and the others at once", async () => {
        const { page } = deputy;
        await page.reload();
        await entry(page, mended).getByRole("button", { name: j.clear }).click();
        await expect(entry(page, mended).getByText(j.cleared, { exact: true })).toBeVisible();
        await page.getByRole("button", { name: j.clearAll }).click();
        await expect(page.getByRole("article").getByText(j.cleared, { exact: true })).toHaveCount(19);
      });

      const first = await test.step("the focal point checks, changes one answer, and submits", async () => {
        const { page } = focalPoint;
        await page.goto(base);
        await page.getByRole("link", { name: w.check }).click();
        await expect(page.getByRole("heading", { level: 1, name: w.checkTitle })).toBeVisible();
        for (let place = 1; place < 19; place++)
          await expect(page.getByText(textOf(place), { exact: true })).toBeVisible();
        await expect(page.getByRole("heading", { name: j.leftBehind })).toBeVisible();
        const left = page.getByRole("listitem").filter({ hasText: theContributor.name });
        await expect(left).toContainText(w.draft);
        await expect(left.getByRole("link")).toHaveText([j.whole]);
        await page.getByRole("link", { name: j.changeComment, exact: true }).click();
        await page.getByLabel(w.comment, { exact: true }).fill(checked);
        await page.getByRole("button", { name: w.save }).click();
        await expect(page.getByRole("heading", { level: 1, name: w.checkTitle })).toBeVisible();
        await expect(page.getByText(checked)).toBeVisible();
        return submit(focalPoint);
      });

      await test.step("anybody who has reference and hash has them confirmed", async () => {
        await checkReceipt(anybody, first, w.match);
        await checkReceipt(anybody, { ...first, hash: "0".repeat(64) }, j.noMatch);
      });

      const second = await test.step("it is taken back, changed, and submitted again", async () => {
        const { page } = focalPoint;
        await page.getByRole("button", { name: j.withdraw }).click();
        await expect(page.getByRole("article").getByText(j.withdrawn, { exact: true })).toHaveCount(19);
        await entry(page, checked).getByRole("link", { name: j.change }).click();
        await page.getByLabel(w.comment, { exact: true }).fill(last);
        await page.getByRole("button", { name: w.save }).click();
        await entry(page, last).getByRole("button", { name: j.clear }).click();
        await page.getByRole("button", { name: j.clearAll }).click();
        await expect(page.getByRole("article").getByText(j.cleared, { exact: true })).toHaveCount(19);
        await page.getByRole("link", { name: w.check }).click();
        return submit(focalPoint);
      });

      await test.step("the last one counts, the earlier one stays in the history", async () => {
        const { page } = focalPoint;
        expect(second.reference).not.toBe(first.reference);
        await expect(page.getByRole("heading", { name: j.earlier })).toBeVisible();
        await expect(page.getByText(first.reference)).toBeVisible();
        for (const receipt of [first, second]) await checkReceipt(anybody, receipt, w.match);
        const officer = await arrange.addPerson("officer", null);
        await signIn(anybody.page, language, { email: officer, passphrase });
        await anybody.page.goto(`/${language}/secretariat/consultations/${slug}?by=paragraph`);
        await expect(anybody.page.getByRole("row").filter({ hasText: `Zellige${token}` })).toHaveCount(19);
        await expect(anybody.page.getByText(last)).toBeVisible();
        await expect(anybody.page.getByText(checked)).toHaveCount(0);
      });

      await test.step("a second delegation, invited as well, sees nothing of it", async () => {
        const { page } = stranger;
        await signIn(page, language, { email: await arrange.addPerson("focal-point", theirs), passphrase });
        await expect(page.getByText(j.nothingHere)).toBeVisible();
        const secrets = [
          `Zellige${token}`,
          theContributor.name,
          theDeputy.name,
          first.reference,
          second.hash,
        ];
        const openTo = [
          [`/${language}/delegation`, j.nothingHere],
          [base, j.ownOnly],
          [`${base}/check`, w.checkTitle],
          [`${base}/receipt`, j.noReceipt],
          [`${base}/others`, j.ownOnly],
          [`${base}/comments/new?paragraph=geneva-2023-C1`, w.proposedText],
          [`${base}/comments/new`, w.comment],
          [`/${language}/delegation/members`, w.email],
          [
            `/${language}/search?q=${encodeURIComponent("fictitious comment number reasons")}`,
            j.nothingFound,
          ],
          [`/${language}/consultations/results-2023-2024`, j.consultation],
          [`/${language}/outcomes/geneva-2023-C1`, "geneva-2023-C1"],
        ] as const;
        for (const [path, seen] of openTo) {
          await page.goto(path);
          await expect(page.getByText(seen).first(), path).toBeVisible();
          const content = await page.content();
          for (const secret of secrets) expect(content, path).not.toContain(secret);
        }
        for (const path of ["/api/v1/consultations", `/api/v1/search?q=Zellige${token}x`, "/feed.atom"]) {
          const content = await (await page.request.get(path)).text();
          expect(content, path).not.toContain(`Zellige${token}:`);
        }
      });

      for (const { page } of [focalPoint, contributor, deputy, stranger, anybody])
        await page.context().close();
    });
