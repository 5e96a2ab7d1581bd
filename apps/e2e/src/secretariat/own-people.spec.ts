import { expect, signIn, test } from "../fixtures.ts";
import { inspect } from "../reach/inspect.ts";

const words = {
  en: {
    propose: "Propose the invitation",
    name: "Name",
    email: "E-mail address",
    proposed: "The proposal has been made",
    waits: /proposals? waits? for you/,
    confirm: "Confirm",
    refuse: "Refuse",
    reason: "Reason",
    why: "The team is complete.",
    refused: "The proposal has been refused",
    confirmed: "The change is confirmed and done",
    open: "Invitation open",
    end: "Propose to end the access",
    error: "Error:",
  },
  fr: {
    propose: "Proposer l’invitation",
    name: "Nom",
    email: "Adresse électronique",
    proposed: "La proposition est faite",
    waits: /propositions? attend(ent)? que vous/,
    confirm: "Confirmer",
    refuse: "Refuser",
    reason: "Motivation",
    why: "L’équipe est au complet.",
    refused: "La proposition est refusée",
    confirmed: "Le changement est confirmé et effectué",
    open: "Invitation en cours",
    end: "Proposer de mettre fin à l’accès",
    error: "Erreur",
  },
} as const;

for (const locale of ["en", "fr"] as const)
  for (const javaScriptEnabled of [true, false])
    test(`two heads change who is in the Secretariat (${locale}, JavaScript ${javaScriptEnabled ? "on" : "off"})`, async ({
      browser,
      arrange,
      passphrase,
    }) => {
      test.setTimeout(120_000);
      const say = words[locale];
      const here = `/${locale}/secretariat/people`;
      const open = async (email: string) => {
        const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
        await signIn(page, locale, { email, passphrase });
        await page.goto(here);
        return page;
      };
      const [first, second, leaving] = [
        await arrange.addPerson("head", null),
        await arrange.addPerson("head", null),
        await arrange.addPerson("officer", null),
      ];
      const [head, other, officer] = [await open(first), await open(second), await open(leaving)];
      const address = `sent-for-${locale}-${javaScriptEnabled}@demonstration.invalid`;
      const waiting = (page: typeof head, text: string) =>
        page.getByRole("listitem").filter({ hasText: text }).first();

      await head.getByLabel(say.email).fill(address);
      await head.getByLabel(say.name, { exact: true }).fill(" ");
      await head.getByRole("button", { name: say.propose }).click();
      await expect(head).toHaveTitle(new RegExp(`^${say.error}`));
      await expect(head.getByLabel(say.email)).toHaveValue(address);
      await head.getByLabel(say.name, { exact: true }).fill("A fictitious officer");
      await head.getByRole("button", { name: say.propose }).click();
      await expect(head.getByText(say.proposed)).toBeVisible();
      await expect(waiting(head, address).getByRole("button", { name: say.confirm })).toHaveCount(0);
      await expect(waiting(officer, address)).toHaveCount(0);
      if (javaScriptEnabled) await inspect(head);

      await officer.goto(`/${locale}/secretariat`);
      await expect(officer.getByRole("link", { name: say.waits })).toHaveCount(0);
      await other.goto(`/${locale}/secretariat`);
      await other.getByRole("link", { name: say.waits }).click();
      await expect(other).toHaveURL(new RegExp(`${here}$`));
      await waiting(other, address).locator("summary").filter({ hasText: say.refuse }).click();
      if (javaScriptEnabled) await inspect(other);
      await waiting(other, address).getByLabel(say.reason).fill(say.why);
      await waiting(other, address).getByRole("button", { name: say.refuse }).click();
      await expect(other.getByText(say.refused)).toBeVisible();
      await expect(waiting(other, address)).toContainText(say.why);

      await head.goto(here);
      await head.getByLabel(say.email).fill(address);
      await head.getByLabel(say.name, { exact: true }).fill("A fictitious officer");
      await head.getByRole("button", { name: say.propose }).click();
      await other.goto(here);
      await waiting(other, address).getByRole("button", { name: say.confirm }).click();
      await expect(other.getByText(say.confirmed)).toBeVisible();
      const invitation = other.getByRole("listitem").filter({ hasText: say.open });
      await expect(invitation.filter({ hasText: address })).toHaveCount(1);

      const entry = head.getByRole("listitem").filter({ hasText: leaving });
      await head.goto(here);
      await entry.locator("summary").click();
      await entry.getByRole("button", { name: say.end }).click();
      await expect(head.getByText(say.proposed)).toBeVisible();
      await officer.goto(here);
      await expect(officer.getByRole("button", { name: say.confirm })).toHaveCount(0);
      await other.goto(here);
      await waiting(other, leaving).getByRole("button", { name: say.confirm }).click();
      await expect(other.getByText(say.confirmed)).toBeVisible();
      await officer.goto(here);
      await expect(officer).toHaveURL(/\/sign-in/);
    });

test("the page of the Secretariat’s people reads from right to left", async ({
  browser,
  arrange,
  passphrase,
}) => {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, "en", { email: await arrange.addPerson("head", null), passphrase });
  await page.goto("/ar/secretariat/people");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await inspect(page);
});
