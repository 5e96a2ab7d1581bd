import type { Browser, Page } from "@playwright/test";
import { entry } from "../consultation/journey-deeds.ts";
import { journeyWords } from "../consultation/journey-words.ts";
import { expect, type Language, openRow, signIn, test, words } from "../fixtures.ts";
import { said } from "./answers-words.ts";
import { prepare } from "./prepare-deeds.ts";
import { says } from "./prepare-words.ts";

const comment = "A fictitious comment: the network has to last.";
const wording = "Set up a standing network of focal points in Rabat Process partner countries.";
const answer = "A fictitious answer: it becomes a standing one.";

type Setting = { browser: Browser; javaScriptEnabled: boolean; baseURL: string | undefined };

const openBrowser = async ({ browser, javaScriptEnabled, baseURL }: Setting): Promise<Page> =>
  (await browser.newContext({ javaScriptEnabled, ...(baseURL ? { baseURL } : {}) })).newPage();

for (const [language, javaScriptEnabled] of [
  ["en", true],
  ["en", false],
  ["fr", true],
  ["fr", false],
] as [Language, boolean][])
  test(`five people carry a consultation from its preparation to a second version (${language}, JavaScript ${javaScriptEnabled ? "on" : "off"})`, async ({
    browser,
    arrange,
    passphrase,
    baseURL,
  }) => {
    test.setTimeout(240_000);
    const [w, j, s, p] = [words[language], journeyWords[language], said[language], says[language]];
    const name = `Delegation of five ${language} ${javaScriptEnabled}`;
    const title = `A consultation of five people, ${language} ${javaScriptEnabled}`;
    const delegation = await arrange.addDelegation(name);
    const people = {
      contributor: await arrange.addPerson("contributor", delegation),
      focalPoint: await arrange.addPerson("focal-point", delegation),
      officer: await arrange.addPerson("officer", null),
      second: await arrange.addPerson("officer", null),
      head: await arrange.addPerson("head", null),
    };
    const pages = {} as Record<keyof typeof people, Page>;
    for (const [who, email] of Object.entries(people) as [keyof typeof people, string][]) {
      pages[who] = await openBrowser({ browser, javaScriptEnabled, baseURL });
      await signIn(pages[who], language, { email, passphrase });
    }
    const { contributor, focalPoint, officer, second, head } = pages;

    const slug = await test.step("the officer prepares and freezes, the head opens", async () => {
      const prepared = await prepare(officer, language, { title, delegation: name });
      await head.goto(`/${language}/secretariat/consultations/${prepared}/preview`);
      await head.getByRole("button", { name: p.openOnce }).click();
      await expect(head.locator(".kicker .stage").first()).toHaveText(p.open);
      return prepared;
    });
    const desk = `/${language}/delegation/consultations/${slug}`;
    const office = `/${language}/secretariat/consultations/${slug}`;

    await test.step("the contributor drafts and proposes, the focal point clears and submits", async () => {
      await focalPoint.goto(`/${language}/delegation/members`);
      await focalPoint.getByLabel(j.twoSteps).check();
      await focalPoint.getByRole("button", { name: j.choose }).click();
      await contributor.goto(desk);
      await contributor.getByRole("link", { name: w.commentOn }).click();
      await contributor.getByLabel(w.position, { exact: true }).check();
      await contributor.getByLabel(w.comment, { exact: true }).fill(comment);
      await contributor.getByLabel(w.proposedText, { exact: true }).fill(wording);
      await contributor.getByRole("button", { name: w.save }).click();
      await entry(contributor, comment).getByRole("button", { name: j.propose }).click();
      await expect(entry(contributor, comment).getByText(j.proposed, { exact: true })).toBeVisible();
      await focalPoint.goto(desk);
      await entry(focalPoint, comment).getByRole("button", { name: j.clear }).click();
      await focalPoint.getByRole("link", { name: w.check }).click();
      await focalPoint.getByRole("button", { name: w.submit }).click();
      await expect(focalPoint.getByRole("heading", { level: 1, name: w.arrived })).toBeVisible();
    });

    const row = await test.step("the officer answers in the matrix and drafts the next version", async () => {
      await officer.goto(office);
      const opened = await openRow(officer, language, comment);
      await opened.getByLabel(w.decision).selectOption({ label: s.accepted });
      await opened.getByLabel(w.reason).fill(answer);
      await opened.getByRole("button", { name: w.saveAnswer, exact: true }).click();
      await expect(officer.getByText(answer).first()).toBeVisible();
      const address = await officer.locator(`a[href*="${office}/comments/"]`).first().getAttribute("href");
      await officer.goto(`${office}/paragraphs/geneva-2023-C1`);
      await officer.getByRole("link", { name: s.begin }).click();
      const own = language === "fr" ? "Français" : "English";
      await expect(officer.getByRole("textbox", { name: own })).toHaveValue(wording);
      await officer.getByRole("button", { name: s.saveVersion }).click();
      await expect(officer.getByRole("heading", { name: s.next, exact: true })).toBeVisible();
      return address ?? "";
    });

    await test.step("it closes; the second officer reviews, the head publishes", async () => {
      await arrange.moveClosing(slug, -3_600_000);
      await second.goto(row);
      await second.getByRole("button", { name: s.review }).click();
      await expect(second.getByText(/Test officer/).first()).toBeVisible();
      await head.goto(`${office}/answers`);
      await head.getByRole("button", { name: s.publish }).click();
      await expect(head.getByRole("heading", { name: s.published })).toBeVisible();
    });

    await test.step("the delegation reads its answer, and everybody the second version", async () => {
      for (const page of [contributor, focalPoint]) {
        await page.goto(`${desk}/answers`);
        await expect(page.getByText(comment)).toBeVisible();
        await expect(page.getByText(s.answer)).toBeVisible();
      }
      const anybody = await openBrowser({ browser, javaScriptEnabled, baseURL });
      await anybody.goto(`/${language}/consultations/${slug}`);
      await expect(anybody.getByRole("heading", { name: s.next, exact: true })).toBeVisible();
      await anybody.context().close();
    });

    for (const page of Object.values(pages)) await page.context().close();
  });
