import type { Page } from "@playwright/test";
import { expect, type Language, words } from "../fixtures.ts";
import { journeyWords } from "./journey-words.ts";

/** One person at a browser of their own. */
export type Person = { page: Page; language: Language };

export type Newcomer = { name: string; email: string; role: "contributor" | "deputy" };

const password = "seven slow camels at dawn";

export const entry = (page: Page, text: string) => page.getByRole("article").filter({ hasText: text });

/** On the members page: invites a colleague. */
export const invite = async ({ page, language }: Person, { name, email, role }: Newcomer) => {
  const j = journeyWords[language];
  await page.getByLabel(j.name, { exact: true }).fill(name);
  await page.getByLabel(words[language].email).fill(email);
  await page.getByLabel(j.role[role], { exact: true }).check();
  await page.getByRole("button", { name: j.invite, exact: true }).click();
  await expect(page.getByRole("status")).toContainText(j.invited);
  await expect(page.getByRole("listitem").filter({ hasText: email })).toBeVisible();
};

/** Reads the mail, opens the account by its link, and signs in. */
export const join = async ({ page, language }: Person, { email }: Newcomer) => {
  const [w, j] = [words[language], journeyWords[language]];
  const mail = page.getByRole("listitem").filter({ hasText: email });
  await expect(async () => {
    await page.goto(`/${language}/mail`);
    await expect(mail).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await mail.getByRole("link", { name: j.subject }).click();
  await page.getByRole("main").getByRole("link", { name: "/invitation/" }).click();
  await page.getByLabel(w.password).fill(password);
  await page.getByRole("button", { name: j.openAccount }).click();
  await page.getByLabel(w.email).fill(email);
  await page.getByLabel(w.password).fill(password);
  await page.getByRole("button", { name: w.signIn, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: w.deskTitle })).toBeVisible();
};

/** From the text: a comment on each paragraph, one after another, no two alike; gives how many there were. */
export const commentOnEach = async ({ page, language }: Person, textOf: (place: number) => string) => {
  const [w, j] = [words[language], journeyWords[language]];
  await page.getByRole("link", { name: w.commentOn }).click();
  const onward = page.getByRole("button", { name: j.saveThen });
  const turn = <Value>(values: readonly Value[], place: number) => values[place % values.length] as Value;
  for (let place = 0; ; place++) {
    await page.getByLabel(turn(j.positions, place), { exact: true }).check();
    await page.getByLabel(turn(j.types, place), { exact: true }).check();
    await page.getByLabel(turn(j.languages, place), { exact: true }).check();
    await page.getByLabel(w.comment, { exact: true }).fill(textOf(place));
    if (place % 2 === 1)
      await page.getByLabel(w.proposedText, { exact: true }).fill(`${textOf(place)} – a fictitious wording.`);
    if (place % 7 === 0) await page.getByLabel(j.confidential).check();
    const isLast = (await onward.count()) === 0;
    const name = isLast ? null : await onward.textContent();
    await (isLast ? page.getByRole("button", { name: w.save }) : onward).click();
    if (isLast) return place + 1;
    await expect(onward.filter({ hasText: name ?? "" })).toHaveCount(0);
  }
};

/** From the check page: submits, and gives what the receipt says. */
export const submit = async ({ page, language }: Person) => {
  const [w, j] = [words[language], journeyWords[language]];
  await page.getByRole("button", { name: j.submit }).click();
  await expect(page.getByRole("heading", { level: 1, name: w.arrived })).toBeVisible();
  const said = async (what: RegExp) => (await page.getByText(what).first().textContent()) ?? "";
  return { reference: await said(/^RP-/), hash: await said(/^[0-9a-f]{64}$/) };
};

/** Anybody: whether reference and hash belong together. */
export const checkReceipt = async (
  { page, language }: Person,
  { reference, hash }: { reference: string; hash: string },
  answer: string,
) => {
  const w = words[language];
  await page.goto(`/${language}/receipt`);
  await page.getByLabel(w.reference).fill(reference);
  await page.getByLabel(w.hash).fill(hash);
  await page.getByRole("button", { name: w.checkReceipt, exact: true }).click();
  await expect(page.getByRole("heading", { name: answer })).toBeVisible();
};
