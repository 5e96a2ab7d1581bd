import { expect, signOut, test, words } from "../fixtures.ts";
import { addAuthenticator, enterPassword } from "./second-factor.ts";

const w = words.en;

test("a passkey: set up, signed in with alone, proved with, named, and the last one kept", async ({
  page,
  arrange,
  passphrase,
}) => {
  await addAuthenticator(page);
  const email = await arrange.addPerson("officer", null, true);
  await page.goto("/en/sign-in");
  await enterPassword(page, { email, passphrase });
  await page.getByLabel("Name of the passkey").fill("Office laptop");
  await page.getByRole("button", { name: "Make a passkey" }).click();
  await expect(page.locator(".recovery-codes code")).toHaveCount(10);
  await page.getByRole("button", { name: "I have kept them" }).click();
  await signOut(page, "en");

  await page.goto("/en/sign-in?next=/en/account");
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "My account" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Name" }).last()).toHaveValue("Office laptop");

  await page.getByRole("textbox", { name: "Name" }).last().fill("Laptop");
  await page.getByRole("button", { name: "Rename Office laptop" }).click();
  await expect(page.getByRole("button", { name: "Rename Laptop" })).toBeVisible();
  await page.getByRole("button", { name: "Remove Laptop" }).click();
  await expect(page.getByRole("alert")).toContainText("This is your last second factor");

  // the password leads to the second page, where the passkey does as well
  await signOut(page, "en");
  await page.goto("/en/sign-in");
  await enterPassword(page, { email, passphrase });
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page.getByRole("button", { name: w.signOut })).toBeVisible();

  await arrange.ageProofOf(email);
  await page.goto("/en/account/app");
  await page.getByRole("button", { name: "Prove it with a passkey" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Set up an authenticator app" })).toBeVisible();
});

test("a device that does not know its holder is not enough, and nobody is stuck", async ({
  page,
  arrange,
  passphrase,
}) => {
  const devtools = await addAuthenticator(page);
  const email = await arrange.addPerson("officer", null, true);
  await page.goto("/en/sign-in");
  await enterPassword(page, { email, passphrase });
  await page.getByLabel("Name of the passkey").fill("Office laptop");
  await page.getByRole("button", { name: "Make a passkey" }).click();
  await page.getByRole("button", { name: "I have kept them" }).click();
  await signOut(page, "en");
  await devtools.send("WebAuthn.disable");
  await page.goto("/en/sign-in");
  const ceremony = await page.locator("[name=ceremony]").inputValue();
  const forged = { ceremony, credential: JSON.stringify({ id: "AAAA", rawId: "AAAA", response: {} }) };
  const answer = await page.request.post("/en/sign-in/passkey", { form: forged, maxRedirects: 0 });
  expect(answer.headers().location).toContain("/en/sign-in?held=");
  await page.goto(answer.headers().location ?? "");
  await expect(page.getByRole("alert")).toContainText("The passkey was not accepted");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the passkey's place says what it needs", async ({ page }) => {
    await page.goto("/en/sign-in");
    await expect(page.getByText("Passkeys need JavaScript and a recent browser.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Sign in with a passkey" })).toBeHidden();
  });
});
