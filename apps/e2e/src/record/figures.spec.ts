import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { brochureMeetings } from "@rabat/core/brochure";
import { coverage } from "@rabat/core/cap";
import { capOf } from "@rabat/core/meeting";
import { expect, languages, test } from "../fixtures.ts";

const expected = {
  areas: { addressed: ["1", "2", "3", "4", "5"], total: 5 },
  objectives: { addressed: ["1", "2", "3", "5", "7", "10"], total: 10 },
  actions: { addressed: [1, 2, 3, 5, 9, 16, 17, 20, 21, 22, 29], total: 29 },
};

test("the brochure's figures come out alike of the core, the address and the command line", async ({
  request,
}) => {
  expect(coverage(brochureMeetings.map(capOf))).toEqual(expected);
  const answer = await request.get("/api/v1/coverage?chairmanship=morocco");
  expect(await answer.text()).toBe(JSON.stringify(expected));
  const program = fileURLToPath(new URL("../../../cli/src/rabat.ts", import.meta.url));
  const { stdout } = spawnSync(
    process.execPath,
    [program, "coverage", "--chairmanship", "morocco", "--json"],
    { encoding: "utf8" },
  );
  expect(stdout).toBe(`${JSON.stringify(expected)}\n`);
  expect((await request.get("/api/v1/coverage?chairmanship=atlantis")).status()).toBe(404);
  expect((await request.get("/api/v1/coverage?chairmanship=a&chairmanship=b")).status()).toBe(400);
});

for (const language of languages)
  test(`the home page says what the Moroccan Chairmanship achieved (${language})`, async ({ page }) => {
    await page.goto(`/${language}`);
    const main = page.getByRole("main");
    for (const figure of ["11", "105", "8"])
      await expect(main.getByText(figure, { exact: true }).first()).toBeVisible();
    await expect(main.locator('svg a[href*="/cap/action-"]')).toHaveCount(29);
    await expect(main.locator("ol").first().locator('a[href*="/meetings/"]')).toHaveCount(5);
    await main.locator('a[href$="/meetings/geneva-2023"]').click();
    await expect(page.getByRole("main")).toContainText("Area 3 | Objective 5 | Actions 16-17");
    await page.getByRole("main").locator('a[href$="/outcomes/geneva-2023-C1"]').first().click();
    await expect(page.getByRole("main")).toContainText("geneva-2023-C1");
    await expect(
      page
        .getByRole("main")
        .locator('[lang="en"]')
        .filter({ hasText: "Set up a network of focal points" })
        .first(),
    ).toBeAttached();
  });
