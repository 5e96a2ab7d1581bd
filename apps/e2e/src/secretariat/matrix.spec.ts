import type { Page } from "@playwright/test";
import { expect, openRow, signIn, test, words } from "../fixtures.ts";
import { opened, openMatrix, rows, signInOfficer } from "./officer.ts";

const w = words.en;

for (const javaScriptEnabled of [true, false])
  test.describe(`the matrix (JavaScript ${javaScriptEnabled ? "on" : "off"})`, () => {
    test.use({ javaScriptEnabled });

    test("leads from the overview through a filter to a row, its answer, and the next that waits", async ({
      page,
      arrange,
      passphrase,
    }) => {
      const base = await openMatrix({ page, arrange, passphrase }, { delegations: 14, paragraphs: 19 });
      await expect(page.getByText(/^266 comments, \d+ without a draft answer\.$/)).toBeVisible();
      const entry = page.locator(".matrix-entry").first();
      await expect(entry.getByText("Delegation 14 (fictitious) (observer)")).toBeVisible();

      await page.getByRole("link", { name: "By delegation", exact: true }).click();
      await expect(page.getByRole("heading", { name: "266 comments in this view" })).toBeVisible();
      await expect(rows(page)).toHaveCount(40);
      await page.getByRole("link", { name: "Next: page 2 of 7" }).click();
      await expect(page.getByRole("link", { name: "Previous: page 1 of 7" })).toBeVisible();

      await page.getByRole("combobox", { name: "Delegation" }).selectOption("Delegation 05 (fictitious)");
      await page.getByRole("combobox", { name: "Position" }).selectOption("Support");
      await page.getByRole("combobox", { name: "Answer" }).selectOption("Without a draft answer");
      await page.getByRole("button", { name: "Show" }).click();
      await expect(page).toHaveURL(/by=delegation.*position=support.*disposition=unanswered/);
      const found = await rows(page).count();
      expect(found).toBeGreaterThan(1);
      for (const row of await rows(page).all()) await expect(row).toContainText("Without a draft answer");

      await rows(page).first().locator(".matrix-open").click();
      await expect(opened(page)).toHaveCount(1);
      const answered = await opened(page).getAttribute("id");
      await opened(page).getByLabel(w.decision).selectOption({ label: w.accepted });
      await opened(page).getByLabel(w.reason).fill("A fictitious answer.");
      await opened(page).getByRole("button", { name: "Save and next" }).click();
      await expect(rows(page)).toHaveCount(found - 1);
      await expect(opened(page)).not.toHaveAttribute("id", answered ?? "");
      await expect(page).toHaveURL(/delegation=.*position=support.*row=/);

      await page.goto(`${base}?by=paragraph&row=${answered}`);
      await expect(opened(page).getByLabel(w.reason)).toHaveValue("A fictitious answer.");
      await expect(opened(page)).toContainText(w.draftBy);
    });

    test("shows the second of two officers on one row both texts", async ({
      page,
      browser,
      baseURL,
      arrange,
      passphrase,
    }) => {
      const given = { page, arrange, passphrase };
      const base = await openMatrix(given, { delegations: 2, paragraphs: 2 }, "?by=paragraph");
      const other = await (
        await browser.newContext({ javaScriptEnabled, ...(baseURL ? { baseURL } : {}) })
      ).newPage();
      await signInOfficer({ ...given, page: other });
      await other.goto(`${base}?by=paragraph`);
      for (const officer of [page, other]) await rows(officer).first().locator(".matrix-open").click();
      const answer = async (officer: Page, label: string, reason: string) => {
        await opened(officer).getByLabel(w.decision).selectOption({ label });
        await opened(officer).getByLabel(w.reason).fill(reason);
        await opened(officer).getByRole("button", { name: w.saveAnswer }).click();
      };
      await answer(page, w.accepted, "The first officer’s fictitious answer.");
      await expect(opened(page)).toContainText(w.draftBy);
      await answer(other, "Noted", "The second officer’s fictitious answer.");
      await expect(other.getByRole("alert")).toContainText("read both, then save again");
      await expect(other).toHaveTitle(/^Error:/);
      await expect(opened(other)).toContainText("The first officer’s fictitious answer.");
      await expect(opened(other).getByLabel(w.reason)).toHaveValue("The second officer’s fictitious answer.");
      await opened(other).getByRole("button", { name: w.saveAnswer }).click();
      await expect(other.getByRole("alert")).toHaveCount(0);
      await page.reload();
      await expect(opened(page).getByLabel(w.reason)).toHaveValue("The second officer’s fictitious answer.");
      await other.context().close();
    });
  });

test("a filter that leaves nothing says so; a value that cannot be is named, and nothing breaks", async ({
  page,
  arrange,
  passphrase,
}) => {
  const base = await openMatrix({ page, arrange, passphrase }, { delegations: 4, paragraphs: 3 });
  const slug = base.split("/").at(-1);
  await page.goto(`${base}?delegation=${slug}-01&late=yes&confidential=yes`);
  await expect(page.getByText(/^No comment answers this filter\./)).toBeVisible();
  await page.getByRole("link", { name: "All comments" }).click();
  await expect(rows(page)).toHaveCount(12);
  await page.goto(`${base}?by=paragraph&page=99`);
  await expect(page.getByText("There is no page 99: the comments end with page 1.")).toBeVisible();
  await page.goto(`${base}?row=00000000-0000-4000-8000-000000000000`);
  await expect(page.getByText(/it was taken back, or never submitted/)).toBeVisible();
  const noise = `%21%40%23"'<script>`.repeat(200);
  for (const [query, name] of [
    ["position=against", "Position"],
    ["type=general&type=editorial", "Type of comment"],
    ["action=30", "CAP action"],
    ["paragraph=geneva-2023-C999", "Paragraph"],
    ["theme=nowhere", "Theme (meeting)"],
    ["delegation=demonstration-c", "Delegation"],
    ["disposition=draft", "Answer"],
    ["group=' or true --", "Group"],
    ["by=vote", "Order"],
    ["by=paragraph&page=-1", "Page"],
    ["row=1", "Opened comment"],
    [`paragraph=${noise}`, "Paragraph"],
  ]) {
    await page.goto(`${base}?${query}`);
    await expect(page.getByRole("heading", { level: 1, name: "This view cannot be shown" })).toBeVisible();
    await expect(page.getByText(`“${name}” has a value in this address`)).toBeVisible();
    // the file of such a view is refused on the same page
    await page.goto(`${base}/matrix.csv?${query}`);
    await expect(page.getByRole("heading", { level: 1, name: "This view cannot be shown" })).toBeVisible();
  }
  expect(
    (await page.request.get("/en/secretariat/consultations/no-such-consultation?by=paragraph")).status(),
  ).toBe(404);
  expect((await page.request.get(`${base}/groups/not-an-id`)).status()).toBe(404);
});

test("late, confidential and withdrawn show as such, and a formula leaves the portal as text", async ({
  page,
  arrange,
  passphrase,
}) => {
  const delegation = await arrange.addDelegation("Delegation with a formula");
  const slug = await arrange.addConsultation([delegation]);
  const email = await arrange.addPerson("focal-point", delegation);
  const base = `/en/delegation/consultations/${slug}`;
  await signIn(page, "en", { email, passphrase });
  await page.goto(`${base}/comments/new?paragraph=geneva-2023-C1`);
  await page.getByLabel(w.comment, { exact: true }).fill("=HYPERLINK(A1), fictitious");
  await page.getByRole("checkbox", { name: /Secretariat only/ }).check();
  await page.getByRole("button", { name: w.save }).click();
  const submit = async () => {
    await page.goto(`${base}/check`);
    await page.getByRole("button", { name: w.submit }).click();
    await expect(page.getByRole("heading", { level: 1, name: w.arrived })).toBeVisible();
  };
  const asOfficer = async () => {
    await page.getByRole("button", { name: w.signOut }).click();
    await expect(page).toHaveURL(/\/en$/);
    await signInOfficer({ page, arrange, passphrase });
    await page.goto(`/en/secretariat/consultations/${slug}`);
  };
  await submit();
  await asOfficer();
  await expect(page.locator(".matrix-entry").filter({ hasText: "(for the Secretariat only)" })).toHaveCount(
    1,
  );
  const row = await openRow(page, "en", "=HYPERLINK");
  await expect(row).toContainText("For the Secretariat only");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "This view as a table (CSV)" }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk);
  const lines = Buffer.concat(chunks).toString().split("\r\n");
  expect(lines[0]?.startsWith("\uFEFFReference,Paragraph,Delegation,Standing,")).toBe(true);
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain(`"'=HYPERLINK(A1), fictitious"`);

  await page.getByRole("button", { name: w.signOut }).click();
  await expect(page).toHaveURL(/\/en$/);
  await signIn(page, "en", { email, passphrase });
  await page.goto(`${base}/receipt`);
  await page.getByRole("button", { name: "Take the contribution back" }).click();
  await asOfficer();
  const withdrawn = page.getByRole("region", { name: "Taken back" });
  await expect(withdrawn).toContainText("Delegation with a formula (fictitious)");
  await expect(withdrawn).toContainText("1 comment, taken back on");
  await expect(page.getByText("HYPERLINK")).toHaveCount(0);

  const matrix = await arrange.addMatrix({ delegations: 4, paragraphs: 3 });
  await page.goto(`/en/secretariat/consultations/${matrix}?late=yes`);
  await expect(rows(page)).toHaveCount(6);
  await expect(rows(page).filter({ hasText: "Late, and accepted by the Secretariat" })).toHaveCount(3);
  await expect(rows(page).filter({ hasText: "Late: the Secretariat has not decided yet" })).toHaveCount(3);
});

test("the matrix stands right to left where the reader's language does, names in their own direction", async ({
  page,
  arrange,
  passphrase,
}) => {
  const base = await openMatrix({ page, arrange, passphrase }, { delegations: 4, paragraphs: 3 });
  await page.goto(`${base.replace("/en/", "/ar/")}?by=delegation`);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.locator(".desk-group").first().locator("bdi").first()).toHaveAttribute("lang", "en");
  await expect(rows(page)).toHaveCount(12);
});
