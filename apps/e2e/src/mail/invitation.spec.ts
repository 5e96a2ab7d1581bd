import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { dataFolder, environmentWith, port } from "../env.ts";
import { expect, languages, signOut, test, words } from "../fixtures.ts";

const program = fileURLToPath(new URL("../../../cli/src/rabat.ts", import.meta.url));
const rabat = (...parameters: string[]) =>
  spawnSync(process.execPath, [program, ...parameters], {
    env: environmentWith({ DATA_FOLDER: dataFolder, PORT: String(port) }),
    encoding: "utf8",
  });

const password = "seven slow camels at dawn";
const said = {
  en: { subject: "Your invitation to the portal of the Rabat Process", open: "Open the account" },
  fr: {
    subject: "Votre invitation au portail du Processus de Rabat",
    open: "Ouvrir le compte",
  },
};

for (const language of languages)
  test.describe(`an invitation by mail (${language})`, () => {
    const [w, s] = [words[language], said[language]];
    test.use({ javaScriptEnabled: false });

    test("is read on the demonstration's page, survives scanners, and opens an account once", async ({
      page,
      request,
      arrange,
    }) => {
      const delegation = await arrange.addDelegation("Delegation of the invited");
      const email = `${randomUUID()}@demonstration.invalid`;
      const who = ["--email", email, "--name", "Fictitious person", "--language", language];
      expect(rabat("invite", "--role", "deputy", "--delegation", delegation, ...who).status).toBe(0);

      const mine = page.getByRole("listitem").filter({ hasText: email });
      await expect(async () => {
        await page.goto(`/${language}/mail`);
        await expect(mine).toBeVisible({ timeout: 500 });
      }).toPass({ timeout: 30_000 });
      await mine.getByRole("link", { name: s.subject }).click();
      await expect(page.getByRole("heading", { level: 1, name: s.subject })).toBeVisible();
      const link = page.getByRole("main").getByRole("link", { name: "/invitation/" });
      const address = (await link.getAttribute("href")) ?? "";
      for (let scan = 0; scan < 3; scan++) expect((await request.get(address)).status()).toBe(200);

      await link.click();
      await page.getByLabel(w.password).fill(password);
      await page.getByRole("button", { name: s.open }).click();
      await page.getByLabel(w.email).fill(email);
      await page.getByLabel(w.password).fill(password);
      await page.getByRole("button", { name: w.signIn, exact: true }).click();
      await expect(page.getByRole("heading", { level: 1, name: w.deskTitle })).toBeVisible();
      await signOut(page, language);
      await page.goto(address);
      await expect(page.getByRole("button", { name: s.open })).toHaveCount(0);
    });
  });

test("the opening of a consultation is mailed within minutes, with its deadline for the calendar", async ({
  page,
  arrange,
}) => {
  test.setTimeout(200_000);
  const delegation = await arrange.addDelegation("Delegation of the opening");
  const email = await arrange.addPerson("contributor", delegation);
  const slug = await arrange.addConsultation([delegation]);
  const mine = page.getByRole("listitem").filter({ hasText: email });
  await expect(async () => {
    await page.goto("/en/mail");
    await expect(mine).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 150_000, intervals: [2_000] });
  await mine.getByRole("link", { name: "Open for comment" }).click();
  await expect(page.getByRole("link", { name: `/delegation/consultations/${slug}` })).toBeVisible();
  await expect(page.getByText("Attached for the calendar")).toBeVisible();
});
