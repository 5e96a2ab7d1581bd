import type { Page } from "@playwright/test";
import { locales } from "@rabat/core/language";
import { MailKind } from "@rabat/core/mail";
import { expect, type Language, languages, signIn, test } from "../fixtures.ts";
import { inspect } from "../reach/inspect.ts";
import { openPortalWithRefusedMail } from "./refused-mail.ts";

const said = {
  en: {
    desk: "Secretariat’s desk",
    who: "Who has submitted",
    mail: "Mail log",
    none: "No mail is like that.",
    recipient: "Recipient",
    find: "Find",
    audit: "Audit trail",
    deed: "Deed",
    opened: "A consultation was opened.",
    nothing: "Nothing was found.",
    subject: "Done to",
    verify: "Verify the history now",
    verified: "Every chain is intact",
  },
  fr: {
    desk: "Bureau du Secrétariat",
    who: "Qui a soumis",
    mail: "Journal des courriels",
    none: "Aucun courriel",
    recipient: "Destinataire",
    find: "Chercher",
    audit: "Piste d’audit",
    deed: "Acte",
    opened: "Une consultation a été ouverte.",
    nothing: "Rien n’a été trouvé.",
    subject: "Objet",
    verify: "Vérifier l’historique maintenant",
    verified: "Toutes les chaînes sont intactes",
  },
};

const secret = "A fictitious comment that nobody reads on the overview.";

const verified = async (page: Page, language: Language) => {
  const s = said[language];
  await page.getByRole("button", { name: s.verify }).click();
  await expect(page.getByRole("heading", { name: s.verified })).toBeVisible();
};

for (const language of languages)
  for (const javaScriptEnabled of [true, false])
    test.describe(`in ${language}, JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
      test.use({ javaScriptEnabled });

      test("a head sees who has submitted but not what, and follows mail and history", async ({
        page,
        arrange,
        passphrase,
      }) => {
        const s = said[language];
        const [a, b] = [await arrange.addDelegation("Submitted"), await arrange.addDelegation("Waiting")];
        await arrange.addPerson("focal-point", a);
        const slug = await arrange.addConsultation([a, b]);
        await arrange.addSubmitted(slug, a, { comment: secret });
        await signIn(page, language, { email: await arrange.addPerson("head", null), passphrase });
        await page.goto(`/${language}/secretariat`);
        await expect(page.getByRole("heading", { name: s.desk, level: 1 })).toBeVisible();
        const row = page.getByRole("row").filter({ has: page.locator(`a[href*="${slug}"]`) });
        await row.getByText(s.who).first().click();
        await expect(row.getByText(/^Submitted \(fict/)).toBeVisible();
        await expect(row.getByText(/^Waiting \(fict/)).toBeVisible();
        await expect(page.getByText(secret)).toHaveCount(0);

        await page.getByRole("link", { name: s.mail, exact: true }).first().click();
        await page.getByLabel(s.recipient).fill("nobody-of-this-name");
        await page.getByRole("button", { name: s.find, exact: true }).click();
        await expect(page.getByText(s.none)).toBeVisible();

        await page.goto(`/${language}/secretariat/audit`);
        await page.getByLabel(s.subject).fill("nothing-of-this-name");
        await page.getByRole("button", { name: s.find, exact: true }).click();
        await expect(page.getByText(s.nothing)).toBeVisible();
        await verified(page, language);
      });
    });

test("the trail is filtered, taken away as a table and for programs, and read by a head only", async ({
  page,
  arrange,
  passphrase,
  expectStatus,
}) => {
  expectStatus(400, 404);
  await signIn(page, "en", { email: await arrange.addPerson("head", null), passphrase });
  await page.goto("/en/secretariat/audit");
  await page.getByLabel("Deed").selectOption("sign in");
  await page.getByRole("button", { name: "Find", exact: true }).click();
  await expect(page.getByRole("row").nth(1)).toBeVisible();
  const [csv, lines] = [
    await page.request.get("/en/secretariat/audit/events.csv?deed=sign%20in"),
    await page.request.get("/en/secretariat/audit/events.jsonl?deed=sign%20in"),
  ];
  expect(csv.headers()["content-type"]).toContain("text/csv");
  const events = (await lines.text()).trim().split("\n");
  expect(events.length).toBeGreaterThan(0);
  for (const line of events) expect(JSON.parse(line)).toMatchObject({ deed: "sign in" });
  expect((await csv.text()).trim().split("\r\n").length).toBeGreaterThan(events.length);
  await page.goto("/en/secretariat/audit?deed=no-such-deed");
  await expect(page.getByRole("alert")).toBeVisible();
  const refused = await page.request.get("/fr/secretariat/audit/events.csv?deed=no-such-deed");
  expect([refused.status(), refused.headers()["content-language"]]).toEqual([400, "fr"]);
  expect(await refused.text()).toMatch(/^[^<]+\.\n$/);
  await page.context().clearCookies();
  await signIn(page, "en", { email: await arrange.addPerson("officer", null), passphrase });
  for (const address of ["audit", "audit/events.csv", "audit/verification"])
    expect((await page.request.get(`/en/secretariat/${address}`)).status()).toBe(404);
});

for (const locale of ["en", "fr", "ar"] as const)
  test(`every page of oversight is accessible (${locale})`, async ({ page, arrange, passphrase }) => {
    test.setTimeout(120_000);
    const a = await arrange.addDelegation("First delegation");
    await arrange.addConsultation([a]);
    await signIn(page, "en", { email: await arrange.addPerson("head", null), passphrase });
    await page.goto("/en/secretariat/audit/verification");
    await verified(page, "en");
    for (const path of ["", "/mail", "/mail/templates", "/audit", "/audit/verification"]) {
      await page.goto(`/${locale}/secretariat${path}`);
      await inspect(page);
    }
  });

test("every kind of mail can be seen in every language before it is sent", async ({
  page,
  arrange,
  passphrase,
}) => {
  test.setTimeout(120_000);
  await signIn(page, "en", { email: await arrange.addPerson("officer", null), passphrase });
  await page.goto("/en/secretariat/mail/templates");
  await expect(page.locator("a.template-link")).toHaveCount(MailKind.options.length * locales.length);
  for (const kind of MailKind.options)
    for (const language of locales) {
      const asked = `kind=${kind}&language=${language}`;
      const shown = await page.request.get(`/en/secretariat/mail/templates?${asked}`);
      const letter = await page.request.get(`/en/secretariat/mail/templates/letter.html?${asked}`);
      expect([kind, language, shown.status(), letter.status()]).toEqual([kind, language, 200, 200]);
      expect(await letter.text()).toContain(`lang="${language}"`);
    }
});

test("a mail that the server turns away is given up, shown, and sent once more by an officer; its history is whole", async ({
  page,
  expectFailure,
}) => {
  test.setTimeout(180_000);
  expectFailure("net::ERR_ABORTED");
  const portal = await openPortalWithRefusedMail();
  try {
    const { origin, passphrase } = portal;
    const enter = async (email: string) => {
      await page.context().clearCookies();
      await page.goto(`${origin}/en/sign-in`);
      await page.getByLabel("E-mail address").fill(email);
      await page.getByLabel("Password").fill(passphrase);
      await page.getByRole("button", { name: "Sign in", exact: true }).click();
      await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();
    };
    const newcomer = "newcomer@demonstration.invalid";
    await enter("focal-point.a@demonstration.invalid");
    await page.goto(`${origin}/en/delegation/members`);
    await page.getByLabel("Name", { exact: true }).fill("A fictitious newcomer");
    await page.getByLabel("E-mail address").fill(newcomer);
    await page.getByRole("button", { name: "Invite", exact: true }).click();
    await expect(page.getByRole("status")).toContainText("The invitation has been made");

    await enter("officer@demonstration.invalid");
    const log = `${origin}/en/secretariat/mail?recipient=newcomer`;
    await expect(async () => {
      await page.goto(log);
      await expect(page.getByText("Given up (dead letter)").last()).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 60_000 });
    await expect(page.getByText("550").first()).toBeVisible();
    portal.takeFromNowOn();
    await expect.poll(portal.isTaking).toBe(true);
    await page.getByRole("button", { name: /Send once more/ }).click();
    await expect(page.getByRole("heading", { name: "The mail is queued once more" })).toBeVisible();
    await expect.poll(() => portal.timesTakenFor(newcomer), { timeout: 60_000 }).toBe(1);
    await expect(async () => {
      await page.goto(log);
      await expect(page.getByRole("row").getByText("Delivered", { exact: true })).toBeVisible({
        timeout: 1_000,
      });
    }).toPass({ timeout: 30_000 });
    expect(portal.timesTakenFor(newcomer)).toBe(1);

    await enter("head@demonstration.invalid");
    await page.goto(`${origin}/en/secretariat/audit`);
    await page.getByRole("button", { name: said.en.verify }).click();
    await expect(page.getByRole("heading", { name: "Every chain is intact" })).toBeVisible();
  } finally {
    await portal.close();
  }
});
