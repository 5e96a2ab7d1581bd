import { locales } from "@rabat/core/language";
import { test } from "../fixtures.ts";
import { inspect } from "../reach/inspect.ts";
import { codeOf, enterCode, enterPassword, setUpApp } from "./second-factor.ts";

for (const locale of locales)
  test(`the pages of signing in and of the own account are accessible (${locale})`, async ({
    page,
    arrange,
    passphrase,
  }) => {
    test.setTimeout(180_000);
    const email = await arrange.addPerson("officer", null, true);
    await page.goto(`/${locale}/sign-in/code`);
    await inspect(page);
    await page.goto(`/${locale}/sign-in`);
    await enterPassword(page, { email, passphrase });
    await inspect(page);
    await enterCode(page, "000000");
    await inspect(page);
    const key = await setUpApp(page);
    await inspect(page);
    for (const path of ["", "/password", "/app", "/passkeys", "/recovery-codes"]) {
      await page.goto(`/${locale}/account${path}`);
      await inspect(page);
    }
    await arrange.addPasskey(
      email,
      "A passkey whose name has unbroken-words-longer-than-a-telephone-is-wide",
    );
    await page.goto(`/${locale}/account?done`);
    await inspect(page);
    await arrange.ageProofOf(email);
    await page.goto(`/${locale}/account/password`);
    await inspect(page);
    await page.locator("#password").fill("wrong");
    await enterCode(page, "000000");
    await inspect(page);
    await arrange.endSessionsOf(email);
    await page.goto(`/${locale}/sign-in`);
    await enterPassword(page, { email, passphrase });
    await enterCode(page, "000000");
    await inspect(page);
    await arrange.passHalfMinuteOf(email);
    await enterCode(page, codeOf(key));
  });
