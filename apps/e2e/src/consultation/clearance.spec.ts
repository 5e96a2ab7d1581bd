import type { Browser, Page } from "@playwright/test";
import { expect, languages, openRow, signIn, test, words } from "../fixtures.ts";

const first = "A fictitious comment of a contributor.";
const better = "A fictitious comment of a contributor, now with its reasons.";
const unfinished = "A fictitious draft of a deputy that stays behind.";
const why = "Fictitious: say why the network should be standing.";

const said = {
  en: {
    members: "Members and clearance",
    twoSteps: "In two steps",
    choose: "Set this way",
    propose: "Propose to the focal point",
    proposed: "Proposed to the focal point",
    return: "Return with a reason",
    reason: "Reason",
    reasonRequired: "Reason: write something.",
    returned: /^Returned by Test deputy on /,
    clear: "Clear this comment",
    cleared: "Cleared",
    change: /^Change/,
    leftBehind: "1 comment stays behind and does not go in",
    withdraw: "Take the contribution back",
    withdrawn: "Taken back",
    earlier: "Earlier receipts",
    submits: "Your focal point submits for the delegation.",
  },
  fr: {
    members: "Membres et validation",
    twoSteps: "En deux étapes",
    choose: "Retenir ce mode",
    propose: "Proposer au point focal",
    proposed: "Proposé au point focal",
    return: "Renvoyer avec un motif",
    reason: "Motivation",
    reasonRequired: "Motivation : écrivez un texte.",
    returned: /^Renvoyé par Test deputy le /,
    clear: "Valider ce commentaire",
    cleared: "Validé",
    change: /^Modifier/,
    leftBehind: "1 commentaire reste de côté et n’est pas soumis",
    withdraw: "Reprendre la contribution",
    withdrawn: "Repris",
    earlier: "Récépissés antérieurs",
    submits: "Votre point focal soumet au nom de la délégation.",
  },
};

const entry = (page: Page, text: string) => page.getByRole("article").filter({ hasText: text });

for (const language of languages)
  for (const javaScriptEnabled of [true, false])
    test(`three people carry a comment from draft to receipt and back (${language}, JavaScript ${javaScriptEnabled ? "on" : "off"})`, async ({
      browser,
      arrange,
      passphrase,
      baseURL,
    }) => {
      test.setTimeout(150_000);
      const w = words[language];
      const s = said[language];
      const delegation = await arrange.addDelegation("Delegation of three");
      const second = await arrange.addDelegation("Second delegation");
      const slug = await arrange.addConsultation([delegation, second]);
      const base = `/${language}/delegation/consultations/${slug}`;

      const signedIn = async (role: "contributor" | "deputy" | "focal-point", of: string) => {
        const page = await newPage(browser, { javaScriptEnabled, ...(baseURL ? { baseURL } : {}) });
        await signIn(page, language, { email: await arrange.addPerson(role, of), passphrase });
        return page;
      };
      const contributor = await signedIn("contributor", delegation);
      const deputy = await signedIn("deputy", delegation);
      const focalPoint = await signedIn("focal-point", delegation);
      const stranger = await signedIn("focal-point", second);

      await test.step("the focal point chooses two steps", async () => {
        await focalPoint.getByRole("link", { name: s.members }).click();
        await focalPoint.getByLabel(s.twoSteps, { exact: true }).check();
        await focalPoint.getByRole("button", { name: s.choose }).click();
        await expect(focalPoint.getByLabel(s.twoSteps, { exact: true })).toBeChecked();
      });

      await test.step("the contributor writes and proposes; the comment is handed on", async () => {
        await write(contributor, { base, label: w.comment, save: w.save, text: first });
        await contributor.getByRole("button", { name: s.propose }).click();
        const mine = entry(contributor, first);
        await expect(mine.getByText(s.proposed, { exact: true })).toBeVisible();
        await expect(mine.getByRole("link", { name: s.change })).toHaveCount(0);
        await expect(contributor.getByText(s.submits)).toBeVisible();
      });

      await test.step("the deputy sees whose it is, and returns it with a reason", async () => {
        await deputy.goto(base);
        const theirs = entry(deputy, first);
        await expect(theirs.getByText("Test contributor")).toBeVisible();
        await theirs.getByText(s.return, { exact: true }).first().click();
        await theirs.getByRole("button", { name: s.return }).click();
        await expect(deputy.getByRole("alert")).toContainText(s.reasonRequired);
        await theirs.getByLabel(s.reason, { exact: true }).fill(why);
        await theirs.getByRole("button", { name: s.return }).click();
        await expect(theirs.getByText(s.returned)).toBeVisible();
        await expect(theirs.getByText(w.draft, { exact: true })).toBeVisible();
      });

      await test.step("the author reads the reason, writes again and proposes again", async () => {
        await contributor.goto(base);
        await expect(entry(contributor, first).getByText(why)).toBeVisible();
        await entry(contributor, first).getByRole("link", { name: s.change }).click();
        await contributor.getByLabel(w.comment, { exact: true }).fill(better);
        await contributor.getByRole("button", { name: w.save }).click();
        await entry(contributor, better).getByRole("button", { name: s.propose }).click();
        await expect(entry(contributor, better).getByText(s.proposed, { exact: true })).toBeVisible();
        await expect(contributor.getByText(why)).toHaveCount(0);
      });

      await test.step("the deputy clears it, and leaves a draft behind", async () => {
        await deputy.goto(base);
        await entry(deputy, better).getByRole("button", { name: s.clear }).click();
        await expect(entry(deputy, better).getByText(s.cleared, { exact: true })).toBeVisible();
        await write(deputy, { base, label: w.comment, save: w.save, text: unfinished });
        await expect(entry(deputy, unfinished).getByText(w.draft, { exact: true })).toBeVisible();
      });

      const submit = async () => {
        await focalPoint.getByRole("link", { name: w.check }).click();
        await expect(focalPoint.getByText(better)).toBeVisible();
        await expect(focalPoint.getByRole("heading", { name: s.leftBehind })).toBeVisible();
        await focalPoint.getByRole("button", { name: w.submit }).click();
        await expect(focalPoint.getByRole("heading", { level: 1, name: w.arrived })).toBeVisible();
        return (await focalPoint.getByText(/^RP-/).first().textContent()) ?? "";
      };

      await test.step("the focal point submits, takes back, and submits again", async () => {
        await focalPoint.goto(base);
        const earlier = await submit();
        await focalPoint.getByRole("button", { name: s.withdraw }).click();
        await expect(entry(focalPoint, better).getByText(s.withdrawn, { exact: true })).toBeVisible();
        await entry(focalPoint, better).getByRole("button", { name: s.clear }).click();
        await expect(entry(focalPoint, better).getByText(s.cleared, { exact: true })).toBeVisible();
        const now = await submit();
        expect(now).not.toBe(earlier);
        await expect(focalPoint.getByRole("heading", { name: s.earlier })).toBeVisible();
        await expect(focalPoint.getByText(earlier)).toBeVisible();
      });

      await test.step("a second delegation, invited as well, sees nothing of it", async () => {
        for (const path of [base, `${base}/check`, `${base}/receipt`, `/${language}/delegation`]) {
          await stranger.goto(path);
          for (const text of [first, better, unfinished, why, "Test contributor", "Test deputy"])
            await expect(stranger.getByText(text)).toHaveCount(0);
        }
      });

      for (const page of [contributor, deputy, focalPoint, stranger]) await page.context().close();
    });

test("what is sent after the closing is announced as late, kept, marked, and decided by the Secretariat", async ({
  page,
  browser,
  arrange,
  passphrase,
  baseURL,
}) => {
  const delegation = await arrange.addDelegation("Delegation that is late");
  const slug = await arrange.addConsultation([delegation]);
  await arrange.moveClosing(slug, -3_600_000);
  const base = `/en/delegation/consultations/${slug}`;
  await signIn(page, "en", { email: await arrange.addPerson("focal-point", delegation), passphrase });
  await page.goto(base);
  await expect(page.getByText(/^You can still write and submit\./)).toBeVisible();
  await write(page, { base, label: words.en.comment, save: words.en.save, text: first });
  await page.getByRole("link", { name: words.en.check }).click();
  await expect(page.getByText(/^What you submit now will be marked late/)).toBeVisible();
  await page.getByRole("button", { name: words.en.submit }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your late contribution is kept" })).toBeVisible();
  await expect(page.getByText("Late: the Secretariat has not decided yet")).toBeVisible();

  const officer = await newPage(browser, baseURL ? { baseURL } : {});
  await signIn(officer, "en", { email: await arrange.addPerson("officer", null), passphrase });
  await officer.goto(`/en/secretariat/consultations/${slug}`);
  await expect(await openRow(officer, "en", first)).toContainText("Late");
  await officer.getByRole("link", { name: "Overview" }).click();
  await officer.getByLabel("Leave aside: it is kept and does not count").check();
  await officer.getByRole("button", { name: "Decide" }).click();
  await expect(officer.getByRole("alert")).toContainText("Reason: write something.");
  await officer.getByLabel("Reason", { exact: true }).fill("Fictitious: the answers are being drafted.");
  await officer.getByRole("button", { name: "Decide" }).click();
  await expect(officer.getByText("Late, and left aside by the Secretariat").first()).toBeVisible();
  await officer.context().close();

  await page.reload();
  await expect(page.getByText("Fictitious: the answers are being drafted.")).toBeVisible();
});

type Context = { javaScriptEnabled?: boolean; baseURL?: string };

const newPage = async (browser: Browser, options: Context) => (await browser.newContext(options)).newPage();

const write = async (
  page: Page,
  { base, label, save, text }: { base: string; label: string; save: string; text: string },
) => {
  await page.goto(`${base}/comments/new?paragraph=geneva-2023-C1`);
  await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByRole("button", { name: save }).click();
  await expect(entry(page, text)).toBeVisible();
};
