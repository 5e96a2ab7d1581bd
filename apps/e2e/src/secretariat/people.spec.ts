import { expect, signIn, test } from "../fixtures.ts";
import { inspect } from "../reach/inspect.ts";

for (const javaScriptEnabled of [true, false])
  test(`a head invites a focal point and ends an access (JavaScript ${javaScriptEnabled ? "on" : "off"})`, async ({
    browser,
    arrange,
    passphrase,
  }) => {
    test.setTimeout(90_000);
    const name = `Delegation of people ${javaScriptEnabled}`;
    const delegation = await arrange.addDelegation(name);
    const ended = await arrange.addPerson("focal-point", delegation);
    const head = await arrange.addPerson("head", null);
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
    const theirs = await (await browser.newContext({ javaScriptEnabled })).newPage();
    await signIn(theirs, "en", { email: ended, passphrase });
    await signIn(page, "en", { email: head, passphrase });

    await page.goto("/en/secretariat/delegations");
    const entry = page.getByRole("listitem").filter({ hasText: name });
    await expect(entry).toContainText("Not invited");
    if (javaScriptEnabled) await inspect(page);
    await page.goto(`/en/secretariat/delegations/${delegation}`);
    await page.getByLabel("Name").fill("A fictitious focal point");
    await page.getByLabel("E-mail address").fill(`invited-${javaScriptEnabled}@demonstration.invalid`);
    await page.getByRole("button", { name: "Send the invitation" }).click();
    await expect(page.getByText("The invitation is on its way")).toBeVisible();
    await expect(page.getByText("Invitation open")).toBeVisible();

    await page.getByRole("button", { name: "Send the invitation again" }).click();
    await expect(page.getByText("The invitation is on its way again")).toBeVisible();
    await page.getByRole("button", { name: "Take the invitation back" }).click();
    await expect(page.getByText("The invitation has been taken back")).toBeVisible();
    await expect(page.getByText("Invitation taken back")).toBeVisible();
    await expect(page.getByRole("button", { name: "Send the invitation again" })).toHaveCount(0);

    await page.getByLabel("Role").selectOption("deputy");
    await page.getByRole("button", { name: "Change the role" }).click();
    await expect(page.getByText("A delegation always keeps a focal point")).toBeVisible();

    await page.locator("summary").filter({ hasText: "End the access" }).click();
    await page.getByRole("button", { name: "End the access" }).click();
    await expect(page.getByText("The access has ended")).toBeVisible();
    await expect(page.getByText("Nobody has an account in this delegation.")).toBeVisible();
    if (javaScriptEnabled) await inspect(page);

    await theirs.goto("/en/delegation");
    await expect(theirs).toHaveURL(/\/sign-in/);
  });
