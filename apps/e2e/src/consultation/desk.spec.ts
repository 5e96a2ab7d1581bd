import { expect, signIn, test, words } from "../fixtures.ts";

const w = words.en;
const text = "A fictitious comment that others may read.";

test("our own deadline is set before the closing, shown, refused after it, and taken away", async ({
  page,
  arrange,
  passphrase,
}) => {
  const delegation = await arrange.addDelegation("Delegation with a deadline");
  await arrange.addConsultation([delegation]);
  await signIn(page, "en", { email: await arrange.addPerson("focal-point", delegation), passphrase });
  const set = async (local: string) => {
    await page.getByText(/^(Set|Change) our own deadline$/).click();
    await page.getByLabel("Date and time").fill(local);
    await page.getByRole("button", { name: "Set this deadline" }).click();
  };
  // the consultation closes in a day
  const inHours = (hours: number) =>
    new Date(Date.now() + hours * 3_600_000)
      .toLocaleString("sv-SE", { timeZone: "Europe/Brussels" })
      .slice(0, 16)
      .replace(" ", "T");
  await set(inHours(12));
  await expect(page.getByText(/^Our own deadline: .* · set by Test focal-point$/)).toBeVisible();
  await page.getByText("Change our own deadline").click();
  await page.getByLabel("Date and time").fill(inHours(48));
  await page.getByRole("button", { name: "Set this deadline" }).click();
  await expect(page.getByRole("alert")).toContainText(
    "An internal deadline lies between now and the closing on",
  );
  await expect(page.getByLabel("Date and time")).toHaveValue(inHours(48));
  await page.getByRole("button", { name: "Take our own deadline away" }).click();
  await expect(page.getByText("Set our own deadline")).toBeVisible();
});

test("a head extends the closing for one delegation, and its desk lists the change", async ({
  page,
  arrange,
  passphrase,
}) => {
  const delegation = await arrange.addDelegation("Delegation with more time");
  const slug = await arrange.addConsultation([delegation]);
  await signIn(page, "en", { email: await arrange.addPerson("head", null), passphrase });
  await page.goto(`/en/secretariat/consultations/${slug}`);
  const extend = async (local: string) => {
    await page.getByLabel("For whom").selectOption({ label: "Delegation with more time (fictitious)" });
    await page.getByLabel("New closing").fill(local);
    await page.getByRole("button", { name: "Extend", exact: true }).click();
  };
  await page.getByText("Extend the closing").click();
  await extend("2026-01-01T12:00");
  await expect(page.getByRole("alert")).toContainText("The new closing has to be later than now");
  await extend("2090-01-01T12:00");
  const change = /Delegation with more time \(fictitious\) – from .* to .*2090 at 12:00/;
  await expect(page.getByRole("listitem").filter({ hasText: change })).toBeVisible();
  await page.getByRole("button", { name: w.signOut }).click();
  await signIn(page, "en", { email: await arrange.addPerson("contributor", delegation), passphrase });
  await expect(page.getByRole("listitem").filter({ hasText: change }).last()).toContainText("Test head");
});

test("a focal point invites and gives roles; the last one cannot go", async ({
  page,
  arrange,
  passphrase,
}) => {
  const delegation = await arrange.addDelegation("Delegation with members");
  await arrange.addPerson("contributor", delegation);
  await signIn(page, "en", { email: await arrange.addPerson("focal-point", delegation), passphrase });
  await page.getByRole("link", { name: "Members and clearance" }).click();

  await page.getByLabel("Name").fill("A fictitious colleague");
  await page.getByLabel("E-mail address").fill("fictitious@demonstration.invalid");
  await page.getByLabel("deputy", { exact: true }).check();
  await page.getByRole("button", { name: "Invite", exact: true }).click();
  await expect(page.getByRole("status")).toContainText("The invitation has been made");
  await expect(page.getByRole("listitem").filter({ hasText: "A fictitious colleague" })).toContainText(
    "can be accepted until",
  );
  const link = (await page.getByRole("status").getByRole("link").getAttribute("href")) ?? "";

  const self = page.getByRole("listitem").filter({ hasText: "(you)" });
  await self.getByRole("combobox").selectOption({ label: "deputy" });
  await self.getByRole("button", { name: "Change the role" }).click();
  await expect(page.getByRole("alert")).toContainText("A delegation always keeps a focal point");

  const colleague = page.getByRole("listitem").filter({ hasText: "Test contributor" });
  await colleague.getByRole("combobox").selectOption({ label: "deputy" });
  await colleague.getByRole("button", { name: "Change the role" }).click();
  await expect(colleague).toContainText("also edits, returns and clears");
  await colleague.getByText("Remove from the delegation").first().click();
  await colleague.getByRole("button", { name: "Remove from the delegation" }).click();
  await expect(colleague).toHaveCount(0);

  await page.getByRole("button", { name: w.signOut }).click();
  await page.goto(link);
  await expect(page.getByText("A fictitious colleague")).toBeVisible();
});

test("silence is broken once, with a reason", async ({ page, arrange, passphrase }) => {
  const delegation = await arrange.addDelegation("Delegation that speaks");
  const slug = await arrange.addConsultation([delegation], { kind: "silence" });
  await signIn(page, "en", { email: await arrange.addPerson("focal-point", delegation), passphrase });
  await page.goto(`/en/delegation/consultations/${slug}`);
  await expect(page.getByText("Silence holds so far.")).toBeVisible();
  await expect(page.getByRole("link", { name: w.commentOn })).toHaveCount(0);
  await page.getByText("Break silence").first().click();
  await page.getByRole("button", { name: "Break silence" }).click();
  await expect(page.getByRole("alert")).toContainText("Reason: write something.");
  await page.getByLabel("Reason", { exact: true }).fill("A fictitious reason.");
  await page.getByRole("button", { name: "Break silence" }).click();
  await expect(page.getByText("Silence has been broken.")).toBeVisible();
  await expect(page.getByText("A fictitious reason.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Break silence" })).toHaveCount(0);
});

test("another delegation reads what is submitted where the consultation shows it, drafts never", async ({
  page,
  arrange,
  passphrase,
}) => {
  const [one, other] = [
    await arrange.addDelegation("Delegation that submits"),
    await arrange.addDelegation("Delegation that reads"),
  ];
  const slug = await arrange.addConsultation([one, other], { visibility: "invited-delegations" });
  const [writer, reader] = [
    await arrange.addPerson("focal-point", one),
    await arrange.addPerson("focal-point", other),
  ];
  const base = `/en/delegation/consultations/${slug}`;
  const readAs = async (email: string) => {
    await signIn(page, "en", { email, passphrase });
    await page.goto(base);
  };
  const leave = async () => {
    await page.getByRole("button", { name: w.signOut }).click();
    await expect(page).toHaveURL(/\/en$/);
  };
  await readAs(writer);
  await page.getByRole("link", { name: w.commentOn }).click();
  await page.getByLabel(w.comment, { exact: true }).fill(text);
  await page.getByRole("button", { name: w.save }).click();
  await expect(page.getByText(text)).toBeVisible();
  await leave();

  await readAs(reader);
  await page.getByRole("link", { name: "What other delegations have submitted" }).click();
  await expect(page.getByText("No other delegation has submitted anything")).toBeVisible();
  await leave();

  await readAs(writer);
  await page.getByRole("link", { name: w.check }).click();
  await page.getByRole("button", { name: w.submit }).click();
  await expect(page.getByRole("heading", { level: 1, name: w.arrived })).toBeVisible();
  await leave();

  await readAs(reader);
  await page.getByRole("link", { name: "What other delegations have submitted" }).click();
  const theirs = page.getByRole("article").filter({ hasText: text });
  await expect(theirs).toContainText("Delegation that submits (fictitious)");
  await expect(page.getByText("Test focal-point", { exact: true })).toHaveCount(1);
});
