import type { Browser, Page } from "@playwright/test";
import { expect, type Language, languages, signIn, test } from "../fixtures.ts";
import { inspect } from "../reach/inspect.ts";
import { said } from "./answers-words.ts";

const proposed = "Set up a standing network of focal points in Rabat Process partner countries.";
const justified = "A fictitious comment: the network has to last.";
const hidden = "A fictitious comment that names a person.";
const reason = "A fictitious answer: it becomes a standing one.";

const newPage = async (browser: Browser, options: object): Promise<Page> =>
  (await browser.newContext(options)).newPage();

/** Where forms are folded away, what a person opens first. */
const answerWith = async (page: Page, language: Language, text: string) => {
  const s = said[language];
  const decision = page.getByLabel(s.accepted, { exact: true });
  if (!(await decision.isVisible())) await page.getByText(s.write, { exact: true }).click();
  await decision.check();
  await page.getByRole("textbox", { name: s.reason, exact: true }).first().fill(text);
  await page.getByRole("button", { name: s.save }).click();
};

for (const language of languages)
  for (const javaScriptEnabled of [true, false])
    test(`answers are drafted by one, published by another, and read by all (${language}, JavaScript ${javaScriptEnabled ? "on" : "off"})`, async ({
      browser,
      arrange,
      passphrase,
      baseURL,
    }) => {
      test.setTimeout(150_000);
      const s = said[language];
      const a = await arrange.addDelegation("First delegation");
      const b = await arrange.addDelegation("Second delegation");
      const focalPoints = [
        await arrange.addPerson("focal-point", a),
        await arrange.addPerson("focal-point", b),
      ];
      const slug = await arrange.addConsultation([a, b], { publication: "public" });
      const paragraph = "geneva-2023-C1";
      const id = await arrange.addSubmitted(slug, a, {
        paragraph,
        comment: justified,
        proposedText: proposed,
      });
      const other = await arrange.addSubmitted(slug, b, { comment: hidden });
      const base = `/${language}/secretariat/consultations/${slug}`;
      const signedIn = async (email: string) => {
        const page = await newPage(browser, { javaScriptEnabled, ...(baseURL ? { baseURL } : {}) });
        await signIn(page, language, { email, passphrase });
        return page;
      };
      const officer = await signedIn(await arrange.addPerson("officer", null));
      const head = await signedIn(await arrange.addPerson("head", null));

      await test.step("the officer answers, withholds with a reason, and drafts the next version", async () => {
        await officer.goto(`${base}/comments/${id}`);
        await answerWith(officer, language, reason);
        await expect(officer.getByText(reason).first()).toBeVisible();
        await officer.goto(`${base}/comments/${other}`);
        await answerWith(officer, language, "Noted.");
        await officer.getByText(s.withhold, { exact: true }).click();
        await officer.getByRole("button", { name: s.withholdNow, exact: true }).click();
        await expect(officer.getByRole("alert")).toContainText(s.required);
        await officer.getByLabel(s.why).fill("It names a person.");
        await officer.getByRole("button", { name: s.withholdNow, exact: true }).click();
        await expect(officer.getByText("It names a person.")).toBeVisible();
        await officer.goto(`${base}/paragraphs/${paragraph}`);
        await expect(officer.getByRole("heading", { name: s.version, level: 1 })).toBeVisible();
        await officer.getByRole("link", { name: s.begin }).click();
        await expect(officer.getByLabel("English")).toHaveValue(proposed);
        await officer.getByRole("button", { name: s.saveVersion }).click();
        await expect(officer.getByRole("heading", { name: s.next, exact: true })).toBeVisible();
      });

      await test.step("the head reads, reviews and publishes once it has closed", async () => {
        await head.goto(`${base}/answers`);
        await expect(head.getByRole("button", { name: s.publish })).toHaveCount(0);
        await arrange.moveClosing(slug, -3_600_000);
        await head.goto(`${base}/comments/${id}`);
        await head.getByRole("button", { name: s.review }).click();
        await expect(head.getByText(s.reviewed)).toBeVisible();
        await head.goto(base);
        await head.getByRole("link", { name: s.toAnswers }).click();
        await head.getByRole("button", { name: s.publish }).click();
        await expect(head.getByRole("heading", { name: s.published })).toBeVisible();
      });

      await test.step("everybody reads the answer and the next version; what is withheld is not there", async () => {
        const visitor = await newPage(browser, { javaScriptEnabled, ...(baseURL ? { baseURL } : {}) });
        await visitor.goto(`/${language}/consultations/${slug}/answers`);
        await expect(visitor.getByText(justified)).toBeVisible();
        await expect(visitor.getByText(s.answer)).toBeVisible();
        await expect(visitor.getByText(hidden)).toHaveCount(0);
        await visitor.goto(`/${language}/consultations/${slug}`);
        await expect(visitor.getByRole("heading", { name: s.next, exact: true })).toBeVisible();
        const data = await visitor.request.get(`/api/v1/consultations/${slug}/answers`);
        expect(await data.json()).toMatchObject({ items: [{ comment: justified, reason }] });
        const table = await visitor.request.get(`/api/v1/consultations/${slug}/answers.csv`);
        expect(await table.text()).toContain(reason);
        await visitor.context().close();
      });

      await test.step("each delegation reads what was answered to it, and why its comment is withheld", async () => {
        const second = await signedIn(focalPoints[1] ?? "");
        await second.goto(`/${language}/delegation/consultations/${slug}`);
        await expect(second.getByText("It names a person.")).toBeVisible();
        await expect(second.getByText("Noted.")).toBeVisible();
        await second.goto(`/${language}/delegation/consultations/${slug}/answers`);
        await expect(second.getByText(justified)).toBeVisible();
        await second.context().close();
      });
      await officer.context().close();
      await head.context().close();
    });

test("of two officers on one answer the second sees both, and chooses", async ({
  browser,
  arrange,
  passphrase,
  baseURL,
}) => {
  const a = await arrange.addDelegation("First delegation");
  await arrange.addPerson("focal-point", a);
  const slug = await arrange.addConsultation([a]);
  const id = await arrange.addSubmitted(slug, a, { comment: justified });
  const pages = [];
  for (const role of ["officer", "officer"] as const) {
    const page = await newPage(browser, baseURL ? { baseURL } : {});
    await signIn(page, "en", { email: await arrange.addPerson(role, null), passphrase });
    await page.goto(`/en/secretariat/consultations/${slug}/comments/${id}`);
    pages.push(page);
  }
  const [first, second] = pages as [Page, Page];
  await answerWith(first, "en", "The first answer.");
  await answerWith(second, "en", "The second answer.");
  await expect(second.getByRole("heading", { name: said.en.both })).toBeVisible();
  await expect(second.getByText("The first answer.").first()).toBeVisible();
  await expect(second.getByRole("textbox", { name: said.en.reason, exact: true }).first()).toHaveValue(
    "The second answer.",
  );
  await second.getByRole("button", { name: said.en.save }).click();
  await expect(second.getByText("The second answer.").first()).toBeVisible();
  for (const page of pages) await page.context().close();
});

for (const language of languages)
  test(`a comment is recorded for a delegation, which reads who did and from what (${language})`, async ({
    page,
    arrange,
    passphrase,
  }) => {
    const s = said[language];
    const a = await arrange.addDelegation("First delegation");
    const focalPoint = await arrange.addPerson("focal-point", a);
    const slug = await arrange.addConsultation([a]);
    const base = `/${language}/secretariat/consultations/${slug}`;
    await signIn(page, language, { email: await arrange.addPerson("officer", null), passphrase });
    await page.goto(base);
    await page.getByRole("link", { name: s.record }).click();
    await page.getByRole("combobox").first().selectOption(a);
    await page.locator("#comment").fill("What the letter says.");
    await page.getByRole("button", { name: s.recordNow }).click();
    await expect(page.getByRole("alert")).toContainText(s.from);
    await expect(page.locator("#comment")).toHaveValue("What the letter says.");
    await page.getByLabel(s.from).fill("A fictitious letter of 3 November");
    await page.getByRole("button", { name: s.recordNow }).click();
    await expect(page.getByRole("heading", { name: s.recorded })).toBeVisible();
    await page.context().clearCookies();
    await signIn(page, language, { email: focalPoint, passphrase });
    await page.goto(`/${language}/delegation/consultations/${slug}`);
    await expect(page.getByText("What the letter says.")).toBeVisible();
    await expect(page.getByText("A fictitious letter of 3 November")).toBeVisible();
  });

test("under the Chatham House rule nobody is named, on any page or in any file", async ({
  page,
  arrange,
  passphrase,
}) => {
  const a = await arrange.addDelegation("Zephyria");
  const email = await arrange.addPerson("focal-point", a);
  const slug = await arrange.addConsultation([a], {
    publication: "public",
    attribution: "chatham-house",
    visibility: "invited-delegations",
  });
  const id = await arrange.addSubmitted(slug, a, { comment: justified });
  await signIn(page, "en", { email, passphrase });
  await page.goto(`/en/delegation/consultations/${slug}/comments/new`);
  await expect(page.getByRole("heading", { name: said.en.house })).toBeVisible();
  await page.context().clearCookies();
  await signIn(page, "en", { email: await arrange.addPerson("officer", null), passphrase });
  await page.goto(`/en/secretariat/consultations/${slug}/comments/${id}`);
  await answerWith(page, "en", reason);
  await arrange.close(slug);
  await page.context().clearCookies();
  for (const address of [
    ...["en", "fr", "ar", "pt", "es"].map((locale) => `/${locale}/consultations/${slug}/answers`),
    `/en/consultations/${slug}`,
    `/api/v1/consultations/${slug}/answers`,
    `/api/v1/consultations/${slug}/answers.csv`,
  ]) {
    const body = await (await page.request.get(address)).text();
    if (address.includes("answers")) expect(body).toContain(justified);
    for (const told of ["Zephyria", a, id]) expect(body, address).not.toContain(told);
  }
});

test("unknown comments, paragraphs and pages are not there, for anybody", async ({
  page,
  arrange,
  passphrase,
  expectStatus,
}) => {
  expectStatus(404);
  const a = await arrange.addDelegation("First delegation");
  const slug = await arrange.addConsultation([a], { publication: "public" });
  await signIn(page, "en", { email: await arrange.addPerson("head", null), passphrase });
  for (const path of [
    `/en/secretariat/consultations/${slug}/comments/00000000-0000-4000-8000-000000000000`,
    `/en/secretariat/consultations/${slug}/comments/none`,
    `/en/secretariat/consultations/${slug}/paragraphs/none`,
    "/en/secretariat/consultations/none/answers",
    "/en/secretariat/consultations/none/record",
    `/en/consultations/${slug}/answers`,
    `/en/consultations/${slug}/answers/2`,
    `/api/v1/consultations/${slug}/answers`,
    `/api/v1/consultations/${slug}/none`,
  ])
    expect((await page.request.get(path)).status(), path).toBe(404);
});

for (const locale of ["en", "fr", "ar"] as const)
  test(`every page of the answers is accessible (${locale})`, async ({ page, arrange, passphrase }) => {
    test.setTimeout(120_000);
    const a = await arrange.addDelegation("First delegation");
    const focalPoint = await arrange.addPerson("focal-point", a);
    const slug = await arrange.addConsultation([a], { publication: "public", attribution: "chatham-house" });
    const paragraph = "geneva-2023-C1";
    const id = await arrange.addSubmitted(slug, a, { paragraph, comment: justified, proposedText: proposed });
    const base = `/secretariat/consultations/${slug}`;
    await signIn(page, "en", { email: await arrange.addPerson("head", null), passphrase });
    const open = async (path: string) => {
      await page.goto(`/${locale}${path}`);
      await inspect(page);
    };
    await open(`${base}/comments/${id}`);
    await page.goto(`/en${base}/comments/${id}`);
    await answerWith(page, "en", reason);
    await page.goto(`/en${base}/paragraphs/${paragraph}?from=${id}`);
    await page.getByRole("button", { name: said.en.saveVersion }).click();
    for (const path of [`/comments/${id}`, "/answers", `/paragraphs/${paragraph}`, "/record"])
      await open(base + path);
    await arrange.close(slug);
    await open(`${base}/answers`);
    await page.context().clearCookies();
    await signIn(page, "en", { email: focalPoint, passphrase });
    await open(`/delegation/consultations/${slug}`);
    await open(`/delegation/consultations/${slug}/answers`);
    await open(`/consultations/${slug}/answers`);
    await open(`/consultations/${slug}`);
  });
