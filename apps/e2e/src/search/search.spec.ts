import { expect, languages, test } from "../fixtures.ts";

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("a journalist finds what was concluded on missing migrants, in French", async ({ page }) => {
    await page.goto("/fr");
    await page.getByRole("navigation").getByRole("link", { name: "Recherche" }).first().click();
    await page.getByLabel("Rechercher dans le registre").fill("personnes disparues");
    await page.getByRole("button", { name: "Rechercher" }).click();
    await expect(page).toHaveTitle(/^personnes disparues – Recherche/);
    await expect(page.locator("mark").first()).toBeVisible();
    const facets = page.getByRole("navigation", { name: "Affiner les résultats" });
    await facets.getByRole("link", { name: /^Conclusion \(\d+\)$/ }).click();
    await expect(page).toHaveURL(/q=personnes\+disparues&kind=conclusion/);
    await page.locator(".record-title a").first().click();
    await expect(page).toHaveURL(/\/fr\/outcomes\/geneva-2023-C\d$/);
  });
});

test("what a reference names comes first", async ({ page }) => {
  for (const [text, address] of [
    ["Action 17", "/en/cap/action-17"],
    ["O5b", "/en/cap/objective-5b"],
    ["geneva-2023-C1", "/en/outcomes/geneva-2023-C1"],
  ] as const) {
    await page.goto(`/en/search?q=${encodeURIComponent(text)}`);
    await expect(page.locator(".record-title a").first()).toHaveAttribute("href", address);
  }
});

test("a slip of the hand is answered with the word that was meant", async ({ page }) => {
  await page.goto("/en/search?q=migrnts");
  await page.getByRole("link", { name: "migrants", exact: true }).click();
  await expect(page.locator(".record-title a").first()).toBeVisible();
});

const noise = [
  "!%40%23",
  "*",
  "AND",
  "%22",
  "%00",
  "%ff",
  "%F0%9F%98%80".repeat(850),
  "a%20OR%20".repeat(1_400),
];

for (const language of languages)
  test(`any text is answered in ${language}, and any other malformed part refused`, async ({ request }) => {
    for (const q of noise) {
      const answer = await request.get(`/${language}/search?q=${q}`);
      expect([q.slice(0, 20), answer.status()]).toEqual([q.slice(0, 20), 200]);
    }
    for (const wrong of ["area=x", "page=0", "page=x", "year=23", "area=1&area=2", "meeting=A%20B"]) {
      const answer = await request.get(`/${language}/search?q=migrants&${wrong}`);
      expect([wrong, answer.status()]).toEqual([wrong, 400]);
      expect(await answer.text()).toContain(`lang="${language}"`);
    }
    for (const fine of ["kind=unicorn", "page=999", "meeting=atlantis", "utm_source=x"])
      expect((await request.get(`/${language}/search?q=migrants&${fine}`)).status()).toBe(200);
  });

test("the same search is data", async ({ request }) => {
  const found = await (await request.get("/api/v1/search?q=migrants&locale=fr")).json();
  expect(found.total).toBeGreaterThan(0);
  for (const q of noise) expect((await request.get(`/api/v1/search?q=${q}`)).status()).toBe(200);
  expect((await request.get("/api/v1/search?q=a&area=x")).status()).toBe(400);
});
