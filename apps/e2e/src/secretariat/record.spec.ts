import type { Page } from "@playwright/test";
import { expect, type Language, signIn, test } from "../fixtures.ts";
import { recordWords } from "./record-words.ts";
import { firstReplica, openReplicas, secondReplica } from "./replicas.ts";

test.describe.configure({ mode: "default" });
test.use({ baseURL: firstReplica });

let replicas: Awaited<ReturnType<typeof openReplicas>>;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  replicas = await openReplicas();
});
test.afterAll(() => replicas.close());

const signInAs = async (page: Page, language: Language, role: "officer" | "head") => {
  const email = await replicas.arrange.addPerson(role, null);
  await signIn(page, language, { email, passphrase: replicas.passphrase });
};

type Expected = { text: string; since: number };

/** Tries again until the page says so, as a reader who reloads: at most five seconds after the publication. */
const readWithinFiveSeconds = async (page: Page, address: string, { text, since }: Expected) => {
  for (;;) {
    const answer = await page.request.get(address);
    if ((await answer.text()).includes(text)) return Date.now() - since;
    if (Date.now() - since > 5_000) throw new Error(`${address} does not say “${text}” after five seconds`);
  }
};

for (const [language, javaScriptEnabled, key] of [
  ["en", true, "lisbon-2024"],
  ["fr", false, "praia-2024"],
] as const)
  test.describe(`an entry of the record (${language}, JavaScript ${javaScriptEnabled ? "on" : "off"})`, () => {
    test.use({ javaScriptEnabled });

    test("is drafted by an officer, published by a head, read in both languages on both replicas, withdrawn", async ({
      page,
      browser,
      expectStatus,
    }) => {
      test.setTimeout(120_000);
      const w = recordWords[language];
      const base = `/${language}/secretariat/record/meeting/${key}`;
      const texts = { en: `Titled in the test of ${key}`, fr: `Intitulée dans l’essai de ${key}` };
      // both hold the earlier page
      for (const origin of [firstReplica, secondReplica])
        for (const reader of ["en", "fr"])
          expect((await page.request.get(`${origin}/${reader}/meetings/${key}`)).status()).toBe(200);

      await signInAs(page, language, "officer");
      await page.goto(base);
      await page.getByLabel(`${w.title} (English)`, { exact: true }).fill(texts.en);
      await page.getByLabel(`${w.title} (Français)`, { exact: true }).fill(texts.fr);
      await page.getByRole("button", { name: w.save }).click();
      await expect(page.getByRole("status")).toContainText(w.saved);
      await expect(page.getByRole("heading", { level: 1, name: texts[language] })).toBeVisible();
      await expect(page.getByText(w.waits)).toBeVisible();
      await expect(page.getByRole("button", { name: w.publish })).toHaveCount(0);
      const sent = await page.request.post(`${base}/publish`, {
        form: { number: "1", form: crypto.randomUUID() },
        maxRedirects: 0,
      });
      expect(sent.headers().location).toContain("held=");
      expect(await (await page.request.get(`/en/meetings/${key}`)).text()).not.toContain(texts.en);

      const context = await browser.newContext({ baseURL: firstReplica, javaScriptEnabled });
      const head = await context.newPage();
      await signInAs(head, language, "head");
      await head.goto(`${base}/preview`);
      await head.getByRole("button", { name: w.publish }).click();
      const published = Date.now();
      await expect(head.getByText(w.isPublished)).toBeVisible();
      for (const origin of [firstReplica, secondReplica])
        for (const reader of ["en", "fr"] as const) {
          const took = await readWithinFiveSeconds(page, `${origin}/${reader}/meetings/${key}`, {
            text: texts[reader],
            since: published,
          });
          expect(took).toBeLessThan(5_000);
        }
      await readWithinFiveSeconds(page, `${secondReplica}/en/search?q=${encodeURIComponent(texts.en)}`, {
        text: `/en/meetings/${key}"`,
        since: published,
      });

      await head.getByRole("link", { name: w.history, exact: true }).click();
      await head.getByRole("button", { name: w.compare }).click();
      const differences = head.getByRole("heading", { name: w.differences }).locator("..");
      await expect(
        differences
          .getByRole("insertion")
          .filter({ hasText: /Titled|Intitulée/ })
          .first(),
      ).toBeVisible();

      await head.goto(`${base}/preview`);
      await head.getByText(w.withdrawTitle).click();
      await head.getByLabel(w.reason).fill("Withdrawn by the test, <b>as a try</b>.");
      await head.getByRole("button", { name: w.withdraw, exact: true }).click();
      const withdrawn = Date.now();
      await expect(head.getByRole("button", { name: w.publish })).toBeVisible();
      for (const origin of [firstReplica, secondReplica])
        await readWithinFiveSeconds(page, `${origin}/${language}/meetings/${key}`, {
          text: "&lt;b&gt;as a try",
          since: withdrawn,
        });
      expectStatus(410);
      const gone = await page.goto(`${secondReplica}/${language}/meetings/${key}`);
      expect(gone?.status()).toBe(410);
      await expect(page.getByRole("heading", { level: 1 })).toContainText(w.gone);
      await expect(page.getByText("Withdrawn by the test, <b>as a try</b>.")).toBeVisible();

      await head.getByRole("button", { name: w.publish }).click();
      await readWithinFiveSeconds(page, `${secondReplica}/en/meetings/${key}`, {
        text: texts.en,
        since: Date.now(),
      });
      await context.close();
    });
  });

const corpus = [
  "<script>window.hacked = 1</script>",
  "</script><img src=x onerror=window.hacked=1>",
  '"><svg/onload=window.hacked=1>',
  "javascript:window.hacked=1",
  "<iframe srcdoc='<script>parent.hacked=1</script>'></iframe>",
  "{{constructor.constructor('window.hacked=1')()}}",
  "]]></title><a href=javascript:window.hacked=1>x</a>",
  "<style>*{background:url(javascript:1)}</style>",
  '=HYPERLINK("https://example.org")',
];

test("what scripts try through the desk is text on every public page and in every open form", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const key = "abuja-2025";
  const base = `/en/secretariat/record/meeting/${key}`;
  await signInAs(page, "en", "officer");
  await page.goto(base);
  await page.getByLabel("Title (English)", { exact: true }).fill(corpus.slice(0, 3).join(" "));
  await page.getByLabel("Title (Français)", { exact: true }).fill(corpus.slice(0, 3).join(" "));
  await page.getByText(/^Agenda item \(0\)$/).click();
  for (const index of [0, 1])
    await page
      .getByLabel(`Agenda item ${index + 1} (English)`, { exact: true })
      .fill(corpus.slice(3 * index).join("\n"));
  await page.getByLabel("Title of the source (English)").fill(corpus[1] ?? "");
  await page.getByRole("button", { name: "Save this version" }).click();
  await expect(page.getByRole("status")).toContainText("Version 1 is saved");
  const inert = async (where: Page) => {
    expect(await where.evaluate(() => "hacked" in window)).toBe(false);
    const alive =
      "script:not([type='application/ld+json'], [src^='/scripts/']), iframe, [onload], [onerror], style";
    expect(await where.locator(alive).count()).toBe(0);
    expect(await where.locator("a[href^='javascript:' i]").count()).toBe(0);
    for (const data of await where.locator("script[type='application/ld+json']").allTextContents())
      expect(() => JSON.parse(data)).not.toThrow();
  };
  await inert(page);
  const context = await browser.newContext({ baseURL: firstReplica });
  const head = await context.newPage();
  await signInAs(head, "en", "head");
  await head.goto(`${base}/preview`);
  await head.getByRole("button", { name: "Publish version 1" }).click();
  await expect(head.getByText("Readers find version 1.")).toBeVisible();
  await head.goto(`${base}/history?from=0&to=1`);
  await inert(head);
  for (const reader of ["en", "fr", "ar"])
    for (const path of [`/meetings/${key}`, "/meetings", "/chairmanships/nigeria", "/search?q=hacked"]) {
      await head.goto(`/${reader}${path}`);
      await inert(head);
      if (path === `/meetings/${key}`)
        await expect(head.locator("h1")).toContainText("<script>window.hacked");
    }
  const feed = await (await page.request.get("/feed.atom")).text();
  expect(feed).not.toMatch(/<(script|img|svg|iframe)/);
  await context.close();
});

test("of two who edit one version the second is refused and shown both texts, and saves on", async ({
  page,
  browser,
}) => {
  const base = "/en/secretariat/record/outcome/yaounde-2023-T1";
  await signInAs(page, "en", "officer");
  await page.goto(base);
  const context = await browser.newContext({ baseURL: firstReplica, javaScriptEnabled: false });
  const other = await context.newPage();
  await signInAs(other, "en", "head");
  await other.goto(base);
  await other.getByLabel("Text (English)", { exact: true }).fill("What a colleague wrote.");
  await other.getByRole("button", { name: "Save this version" }).click();
  await expect(other.getByText("You drafted version 1 last: another head publishes it.")).toBeVisible();
  await page.getByLabel("Text (English)", { exact: true }).fill("What I wrote.");
  await page.getByRole("button", { name: "Save this version" }).click();
  await expect(page.getByRole("alert")).toContainText("A colleague saved another version in the meantime.");
  await expect(page.getByRole("insertion").filter({ hasText: "colleague" }).first()).toBeVisible();
  await expect(page.getByLabel("Text (English)", { exact: true })).toHaveValue("What I wrote.");
  await page.getByRole("button", { name: "Save this version" }).click();
  await expect(page.getByRole("status")).toContainText("Version 2 is saved");
  await page.goto(base);
  await page.getByRole("button", { name: "Save this version" }).click();
  await expect(page.getByRole("alert")).toContainText("Nothing differs from the last version");
  await context.close();
});

test("a file is taken for what it is, kept unseen until it is published, and served to be saved", async ({
  page,
  browser,
  expectStatus,
}) => {
  const base = "/en/secretariat/record/document/rabat-process-brochure";
  await signInAs(page, "en", "officer");
  await page.goto(base);
  const send = async (name: string, content: string) => {
    await page
      .getByLabel("File", { exact: true })
      .setInputFiles({ name, mimeType: "application/pdf", buffer: Buffer.from(content) });
    await page.getByRole("button", { name: "Save this version" }).click();
  };
  await send("brochure.pdf", "<html><script>alert(1)</script></html>");
  await expect(page.getByRole("alert")).toContainText("File: only PDF, Word, Excel");
  await send("brochure.html", "%PDF-1.7");
  await expect(page.getByRole("alert")).toContainText("File: only PDF, Word, Excel");
  await send("Brochure (finale).PDF", "%PDF-1.7 fictitious <script>alert(1)</script>");
  await expect(page.getByRole("status")).toContainText("Version 1 is saved");
  const address = await page.getByRole("link", { name: /^brochure-finale\.pdf/ }).getAttribute("href");
  const context = await browser.newContext({ baseURL: secondReplica });
  expectStatus(404);
  expect((await context.request.get(address ?? "")).status()).toBe(404);
  const head = await context.newPage();
  await signInAs(head, "en", "head");
  await head.goto(`${base}/preview`);
  await head.getByRole("button", { name: "Publish version 1" }).click();
  const reader = await browser.newContext({ baseURL: firstReplica });
  const file = await reader.request.get(address ?? "");
  expect(file.status()).toBe(200);
  expect(file.headers()).toMatchObject({
    "content-type": "application/pdf",
    "content-disposition": 'attachment; filename="brochure-finale.pdf"',
    "x-content-type-options": "nosniff",
  });
  expect(await file.text()).toContain("fictitious");
  expect((await reader.request.get((address ?? "").replace(".pdf", ".html"))).status()).toBe(404);

  await head.goto(`${base}/preview`);
  await head.getByText(recordWords.en.withdrawTitle).click();
  await head.getByLabel(recordWords.en.reason).fill("The wrong file.");
  await head.getByRole("button", { name: recordWords.en.withdraw, exact: true }).click();
  await expect(head.getByRole("button", { name: "Publish version 1" })).toBeVisible();
  const gone = await reader.request.get(address ?? "");
  expect([gone.status(), gone.headers()["content-language"]]).toEqual([410, "en"]);
  expect(await gone.text()).toContain("The wrong file.");
  await head.getByRole("button", { name: "Publish version 1" }).click();
  await expect(head.getByText("Readers find version 1.")).toBeVisible();
  expect((await reader.request.get(address ?? "")).status()).toBe(200);
  await context.close();
  await reader.close();
});
