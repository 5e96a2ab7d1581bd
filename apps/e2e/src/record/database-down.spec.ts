import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openEmbedded } from "@rabat/db";
import { environmentWith } from "../env.ts";
import { expect, languages, test, words } from "../fixtures.ts";

const port = 3211;
const origin = `http://localhost:${port}`;
const portal = fileURLToPath(new URL("../../../portal/start.ts", import.meta.url));

/** A portal on a PostgreSQL of its own, reached as an external server. */
const openPortal = async () => {
  const database = await openEmbedded({ folder: mkdtempSync(join(tmpdir(), "rabat-down-")), log: () => {} });
  const env = environmentWith({
    PORT: String(port),
    DATABASE_URL: database.ownerUrl,
    DATABASE_APP_URL: database.appUrl,
    AUTH_SECRET: "only for this test, and long enough to be taken",
  });
  const child = spawn(process.execPath, [portal], { env, stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  for await (const chunk of child.stdout) {
    said += chunk;
    if (said.includes("open at")) break;
  }
  const close = async () => {
    child.kill("SIGTERM");
    await once(child, "exit");
    await database.stop();
  };
  return { said, database, close };
};

test("on a server of its own nothing is demonstrated, and when it is away readers are told so", async ({
  page,
  request,
  expectStatus,
}) => {
  test.setTimeout(120_000);
  expectStatus(503);
  const { said, database, close } = await openPortal();
  try {
    expect(said).not.toContain("Demonstration");
    await page.goto(`${origin}/en`);
    await expect(page.getByText("Open for comment")).toHaveCount(0);
    await page.goto(`${origin}/fr/sign-in`);
    await page.getByLabel(words.fr.email).fill("personne@example.org");
    await page.getByLabel(words.fr.password).fill("peu importe ici");
    await database.stop();

    await page.getByRole("button", { name: words.fr.signIn }).click();
    await expect(page.getByText("Le registre est momentanément inaccessible")).toBeVisible();
    for (const language of languages) {
      const answer = await request.get(`${origin}/${language}/meetings`);
      expect(answer.status()).toBe(503);
      expect(answer.headers()["retry-after"]).toBeDefined();
      expect(await answer.text()).toContain(`lang="${language}"`);
    }
    expect((await request.get(`${origin}/en`)).status()).toBe(200);
    expect((await request.get(`${origin}/readyz`)).status()).toBe(503);
    expect((await request.get(`${origin}/healthz`)).status()).toBe(200);
    const form = {
      form: "11111111-1111-4111-8111-111111111111",
      comment: "Typed while it was away.\nSecond line.",
      paragraph: "",
    };
    const sent = await request.post(`${origin}/en/delegation/consultations/x/comments/save`, { form });
    expect(sent.status()).toBe(503);
    expect(await sent.text()).toContain("Typed while it was away.");
    expect(await sent.text()).toContain('action="/en/delegation/consultations/x/comments/save"');
  } finally {
    await close();
  }
});
