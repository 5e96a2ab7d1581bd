import { randomUUID } from "node:crypto";
import { expect, languages, test, words } from "../fixtures.ts";
import { openPortal } from "../own-portal.ts";
import { setUpApp } from "../session/second-factor.ts";

const password = "seven slow camels at dawn";

test("on a server of its own: no demonstration, the first head by invitation, and a plain word when the database is away", async ({
  page,
  request,
  expectStatus,
}) => {
  test.setTimeout(180_000);
  expectStatus(503);
  const { origin, said, logged, rabat, stopDatabase, close } = await openPortal();
  try {
    expect(said).not.toContain("Demonstration");
    expect(said).toContain("No mail is sent: SMTP_URL is not set.");
    expect((await request.get(`${origin}/en/mail`)).status()).toBe(404);
    await page.goto(`${origin}/en/consultations`);
    await expect(page.locator('main a[href*="/consultations/"]')).toHaveCount(0);

    const link = rabat("invite", "--role", "head", "--language", "fr");
    expect(link.startsWith(`${origin}/fr/invitation/`)).toBe(true);
    expect((await request.get(link)).status()).toBe(200);
    await page.goto(link);
    await page.getByLabel("Nom").fill("Personne fictive");
    await page.getByLabel(words.fr.email).fill("head@example.org");
    await page.getByLabel(words.fr.password).fill("trop court");
    await page.getByRole("button", { name: "Ouvrir le compte" }).click();
    await expect(page.getByRole("alert")).toContainText("au moins 15 caractères");
    await page.getByLabel(words.fr.password).fill(password);
    await page.getByRole("button", { name: "Ouvrir le compte" }).click();
    const key = await setUpApp(page);
    const codes = await page.locator(".recovery-codes code").allTextContents();
    expect(codes).toHaveLength(10);
    await page.getByRole("button", { name: "Je les ai conservés" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Bureau du Secrétariat" })).toBeVisible();
    expect(rabat("audit", "verify")).toMatch(/intact\.$/);
    await page.goto(`${origin}/fr/account/calendar`);
    await page.getByRole("button", { name: "Créer une adresse" }).click();
    const calendar = (await page.locator(".secret-address code").textContent()) ?? "";
    expect((await request.get(calendar)).status()).toBe(200);
    await page.goto(link);
    await expect(
      page.getByRole("heading", { name: "Cette invitation ne peut pas être utilisée" }),
    ).toBeVisible();

    await page.goto(`${origin}/fr/sign-in`);
    await page.getByLabel(words.fr.email).fill("head@example.org");
    await page.getByLabel(words.fr.password).fill(password);
    await stopDatabase();
    await page.getByRole("button", { name: words.fr.signIn, exact: true }).click();
    await expect(
      page.getByRole("heading", { level: 1, name: "Le registre est momentanément inaccessible" }),
    ).toBeVisible();
    for (const language of languages) {
      const answer = await request.get(`${origin}/${language}/meetings`);
      expect(answer.status()).toBe(503);
      expect(answer.headers()["retry-after"]).toBeDefined();
      expect(await answer.text()).toContain(`lang="${language}"`);
    }
    // what was read before is still there to read
    expect((await request.get(`${origin}/en/consultations`)).status()).toBe(200);
    expect((await request.get(`${origin}/readyz`)).status()).toBe(503);
    expect((await request.get(`${origin}/healthz`)).status()).toBe(200);
    const form = { form: randomUUID(), comment: "Typed while it was away.\nSecond line.", paragraph: "" };
    const address = "/en/delegation/consultations/any/comments/save";
    const sent = await request.post(origin + address, { form });
    expect(sent.status()).toBe(503);
    expect(await sent.text()).toContain("Typed while it was away.");
    expect(await sent.text()).toContain(`action="${address}"`);
    for (const address of [calendar, link]) expect((await request.get(address)).status()).toBe(503);
    expect(logged()).toContain("503 GET /calendar/…/deadlines.ics");
    expect(logged()).toContain("503 GET /fr/invitation/…");
    const tokens = [calendar.split("/").at(-2), link.split("/").at(-1)].map((token) => token ?? "");
    expect(tokens.map(({ length }) => length)).toEqual([43, 32]);
    for (const secret of [...tokens, ...codes, key, password]) expect(logged()).not.toContain(secret);
  } finally {
    await close();
  }
});
