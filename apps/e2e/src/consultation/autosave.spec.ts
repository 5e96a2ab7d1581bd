import type { Page } from "@playwright/test";
import { expect, signIn, test, words } from "../fixtures.ts";

const w = words.en;
const patient = { timeout: 30_000 };
const field = (page: Page) => page.getByLabel(w.comment, { exact: true });
const status = (page: Page) => page.locator("form").getByRole("status");
const saved = /^Saved at \d\d:\d\d$/;

const signal = () => {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
};

let delegation: string;
let slug: string;
let email: string;
let form: string;

test.beforeEach(async ({ page, arrange, passphrase }) => {
  delegation = await arrange.addDelegation("Delegation that types");
  slug = await arrange.addConsultation([delegation]);
  email = await arrange.addPerson("focal-point", delegation);
  form = `/en/delegation/consultations/${slug}/comments/new?paragraph=geneva-2023-C1`;
  await signIn(page, "en", { email, passphrase });
  await page.goto(form);
});

test("a pause is enough: the draft is saved, and the page's own address shows it again", async ({
  page,
  arrange,
}) => {
  await field(page).fill("Typed once.");
  await expect(status(page)).toHaveText(saved, patient);
  await expect(page).toHaveURL(/\/comments\/[0-9a-f-]{36}$/);
  await field(page).fill("Typed twice.");
  await expect.poll(() => arrange.textsOf(slug), patient).toEqual(["Typed twice."]);
  await page.reload();
  await expect(field(page)).toHaveValue("Typed twice.");
  await page.getByRole("button", { name: w.save }).click();
  await expect(page.getByRole("article").filter({ hasText: "Typed twice." })).toBeVisible();
  expect(await arrange.countComments(slug)).toBe(1);
});

test("a lid closed right after typing: opened again, the text is there", async ({
  page,
  context,
  arrange,
}) => {
  await field(page).fill("Typed before the lid fell.");
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => arrange.countComments(slug), patient).toBe(1);
  const again = await context.newPage();
  await again.goto(form);
  const mine = again.getByRole("article").filter({ hasText: "Typed before the lid fell." });
  await mine.getByRole("link", { name: "Change" }).click();
  await expect(field(again)).toHaveValue("Typed before the lid fell.");
});

test("a cut line: the page says so, and saves when there is one again", async ({
  page,
  context,
  arrange,
  expectFailure,
}) => {
  expectFailure("net::ERR_INTERNET_DISCONNECTED");
  await context.setOffline(true);
  await field(page).fill("Typed in the train.");
  await expect(status(page)).toHaveText("Not saved yet: no connection. Your text is here.", patient);
  await field(page).fill("Typed in the train, and in the tunnel.");
  await context.setOffline(false);
  await expect(status(page)).toHaveText(saved, patient);
  await expect
    .poll(async () => (await arrange.textsOf(slug)).join(), patient)
    .toBe("Typed in the train, and in the tunnel.");
});

test("a session that ended: the text stays, and is saved after signing in in another tab", async ({
  page,
  context,
  arrange,
  passphrase,
  expectStatus,
}) => {
  expectStatus(401);
  await arrange.endSessionsOf(email);
  await field(page).fill("Typed over lunch.");
  const link = page.getByRole("link", { name: "Sign in in a new tab" });
  await expect(link).toBeVisible(patient);
  expect(await arrange.countComments(slug)).toBe(0);
  const [tab] = await Promise.all([context.waitForEvent("page"), link.click()]);
  await tab.getByLabel(w.email).fill(email);
  await tab.getByLabel(w.password).fill(passphrase);
  await tab.getByRole("button", { name: w.signIn, exact: true }).click();
  await expect(tab.getByRole("button", { name: w.signOut })).toBeVisible();
  await tab.close();
  await expect(status(page)).toHaveText(saved, patient);
  await expect(field(page)).toHaveValue("Typed over lunch.");
  expect(await arrange.textsOf(slug)).toEqual(["Typed over lunch."]);
});

test("somebody else who signs in in another tab does not get the text", async ({
  page,
  context,
  arrange,
  passphrase,
  expectStatus,
}) => {
  expectStatus(401);
  const other = await arrange.addPerson("focal-point", await arrange.addDelegation("Another delegation"));
  const tab = await context.newPage();
  await signIn(tab, "en", { email: other, passphrase });
  await page.bringToFront();
  await field(page).fill("Not theirs.");
  await expect(page.getByRole("link", { name: "Sign in in a new tab" })).toBeVisible(patient);
  expect(await arrange.countComments(slug)).toBe(0);
});

test("the second of two tabs overwrites nothing and sees both texts", async ({
  page,
  context,
  expectStatus,
}) => {
  expectStatus(409);
  await field(page).fill("The first text.");
  await expect(status(page)).toHaveText(saved, patient);
  const second = await context.newPage();
  await second.goto(page.url());
  await field(page).fill("Typed in one tab.");
  await page.getByRole("button", { name: w.save }).click();
  await expect(page.getByText("Typed in one tab.")).toBeVisible();
  await field(second).fill("Typed in the other tab.");
  await second.getByRole("button", { name: "See both texts" }).click(patient);
  await expect(second.getByRole("heading", { name: "Saved elsewhere in the meantime" })).toBeVisible();
  await expect(second.getByText("Typed in one tab.")).toBeVisible();
  await expect(field(second)).toHaveValue("Typed in the other tab.");
});

test("a colleague's save is told by name on coming back to the page, and nothing is overwritten", async ({
  page,
  browser,
  arrange,
  passphrase,
  baseURL,
}) => {
  await field(page).fill("The first text.");
  await expect(status(page)).toHaveText(saved, patient);
  const context = await browser.newContext(baseURL ? { baseURL } : {});
  const theirs = await context.newPage();
  await signIn(theirs, "en", { email: await arrange.addPerson("deputy", delegation), passphrase });
  await theirs.goto(page.url());
  await field(theirs).fill("A deputy's text.");
  await theirs.getByRole("button", { name: w.save }).click();
  await expect(theirs.getByRole("article").filter({ hasText: "A deputy's text." })).toBeVisible();
  await context.close();

  await page.evaluate(() => dispatchEvent(new Event("focus")));
  await expect(status(page)).toHaveText(/^Test deputy saved another version at \d\d:\d\d\. Nothing is over/);
  await expect(field(page)).toHaveValue("The first text.");
  await page.getByRole("button", { name: "See both texts" }).click();
  await expect(page.getByRole("heading", { name: "Saved elsewhere in the meantime" })).toBeVisible();
  await expect(page.getByText("A deputy's text.")).toBeVisible();
  await expect(field(page)).toHaveValue("The first text.");
  expect(await arrange.textsOf(slug)).toEqual(["A deputy's text."]);
});

test("saving by hand while a save is on its way makes one draft, with what was typed last", async ({
  page,
  arrange,
  expectFailure,
}) => {
  // the page is left before the answer comes
  expectFailure("net::ERR_ABORTED");
  const release = signal();
  const arrived = signal();
  await page.route("**/comments/save", async (route) => {
    if (route.request().headers()["accept"] !== "application/json") return route.continue();
    arrived.give();
    await release.given;
    await page.request.post(route.request().url(), {
      headers: { ...route.request().headers() },
      data: route.request().postData() ?? "",
    });
    await route.abort().catch(() => {});
  });
  await field(page).fill("Typed first.");
  await arrived.given;
  await field(page).fill("Typed last.");
  await page.getByRole("button", { name: w.save }).dblclick();
  await expect(page.getByRole("article").filter({ hasText: "Typed last." })).toBeVisible();
  release.give();
  await page.unrouteAll({ behavior: "wait" });
  expect(await arrange.textsOf(slug)).toEqual(["Typed last."]);
});

test("what cannot be saved yet is kept: the page opened again shows it", async ({ page, arrange }) => {
  await page.getByLabel(w.proposedText, { exact: true }).fill("Set up a standing network.");
  await expect(page.getByRole("region", { name: "Your wording against the text" })).toContainText("standing");
  await expect(status(page)).toContainText("Comment: write something.", patient);
  await page.reload();
  await expect(page.getByLabel(w.proposedText, { exact: true })).toHaveValue("Set up a standing network.");
  expect(await arrange.countComments(slug)).toBe(0);
});
