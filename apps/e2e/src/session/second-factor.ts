import type { CDPSession, Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { expect } from "../fixtures.ts";

/** The code that an authenticator app with this key shows now. */
export const codeOf = (key: string): string =>
  new TOTP({ secret: Secret.fromBase32(key.replace(/\s/g, "")) }).generate();

/** Fills in address and password, in any language. */
export const enterPassword = async (page: Page, account: { email: string; passphrase: string }) => {
  await page.locator("#email").fill(account.email);
  await page.locator("#password").fill(account.passphrase);
  await page.locator("#form").getByRole("button").click();
};

export const enterCode = async (page: Page, code: string) => {
  await page.locator("#code").fill(code);
  await page.locator("#form").getByRole("button").click();
};

/** On the page that asks for a first second factor: sets up an app, and gives its key. */
export const setUpApp = async (page: Page): Promise<string> => {
  await expect(page).toHaveURL(/\/sign-in\/set-up/);
  await expect(page.locator(".qr-code")).toBeVisible();
  const key = (await page.locator(".app-key code").textContent()) ?? "";
  await enterCode(page, codeOf(key));
  await expect(page.locator(".recovery-codes")).toBeVisible();
  return key;
};

/** A telephone or security key that knows its holder, as Chromium pretends one. */
export const addAuthenticator = async (page: Page): Promise<CDPSession> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return devtools;
};
