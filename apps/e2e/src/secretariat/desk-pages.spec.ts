import { locales } from "@rabat/core/language";
import { expect, signIn, test } from "../fixtures.ts";
import { inspect } from "../reach/inspect.ts";

const pages = [
  "",
  "/people",
  "/delegations",
  "/delegations/demonstration-a",
  "/record",
  "/record/chairmanship/morocco",
  "/record/meeting/geneva-2023",
  "/record/meeting/geneva-2023/history",
  "/record/new/document",
  "/record/new/partner",
  "/network",
  "/mail",
  "/mail/templates",
  "/audit",
  "/consultations",
  "/consultations/new",
];

for (const locale of locales)
  test(`every page of the Secretariat’s desk is accessible and narrow enough (${locale})`, async ({
    page,
    arrange,
    passphrase,
  }) => {
    test.setTimeout(120_000);
    await signIn(page, "en", { email: await arrange.addPerson("head", null), passphrase });
    for (const path of pages) {
      await page.goto(`/${locale}/secretariat${path}`);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await inspect(page);
    }
  });
