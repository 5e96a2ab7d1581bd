import type { Page } from "@playwright/test";
import { expect, type Language } from "../fixtures.ts";
import { says } from "./prepare-words.ts";

/** As Excel saves a table in Western Europe: Windows-1252, semicolons, CRLF. */
const table = Buffer.from(
  "Label;Kind;English;French\r\nR40;recommendation;Keep a calendar;Tenir un calendrier d\u0092\u00e9changes\r\nX;decision;No;Non\r\n",
  "latin1",
);

const localIn = (days: number) =>
  `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T09:00`;

/** An officer prepares a consultation for one fictitious delegation, from the record and a file, and freezes it. */
export const prepare = async (
  page: Page,
  language: Language,
  given: { title: string; delegation: string },
) => {
  const s = says[language];
  await page.goto(`/${language}/secretariat/consultations`);
  await page.getByRole("link", { name: s.new }).click();
  await page.getByLabel(s.titleEn).fill(given.title);
  await page.getByLabel(s.opens).fill(localIn(3));
  await page.getByLabel(s.closes).fill(localIn(30));
  await page.getByRole("button", { name: s.begin }).click();
  await expect(page).toHaveURL(/\/prepare\?saved=yes#audience$/);
  const slug = new URL(page.url()).pathname.split("/").at(-2) ?? "";
  const group = page.getByRole("group", { name: s.groups });
  await group.getByRole("radio", { name: s.some }).check();
  await group.getByRole("checkbox", { name: given.delegation }).check();
  await page.getByRole("button", { name: s.saveAudience }).click();
  await expect(page.getByText(s.invited)).toBeVisible();
  await page.getByRole("link", { name: s.text, exact: true }).click();
  await page.getByRole("combobox", { name: s.meeting }).selectOption("geneva-2023");
  await page.getByRole("button", { name: s.show, exact: true }).click();
  await page.getByRole("button", { name: s.addAll }).click();
  await expect(page.locator("#geneva-2023-C1")).toBeVisible();
  await page.getByLabel(s.file).setInputFiles({ name: "texts.csv", mimeType: "text/csv", buffer: table });
  await page.getByRole("button", { name: s.read }).click();
  await expect(page.getByRole("heading", { name: s.notYet })).toBeVisible();
  await expect(page.getByText("Tenir un calendrier d’échanges")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: s.line })).toContainText(s.fault);
  await page.getByRole("button", { name: s.confirm }).click();
  await page.getByLabel(s.place).fill("1");
  await page.getByRole("button", { name: s.saveOrder }).click();
  await expect(page.locator(".paragraph").first()).toContainText("R40");
  await page.getByRole("link", { name: s.preview }).click();
  await expect(page.getByRole("link", { name: s.commentOn })).toBeVisible();
  await page.getByRole("heading", { name: s.missing }).waitFor();
  await page.getByRole("button", { name: s.freeze }).click();
  await page.getByRole("link", { name: new RegExp(s.mandateEn) }).click();
  await page.getByLabel(s.titleFr).fill(`${given.title} (français)`);
  await page.getByLabel(s.mandateEn).fill("Every comment is answered.");
  await page.getByLabel(s.mandateFr).fill("Chaque commentaire reçoit une réponse.");
  await page
    .locator("form", { has: page.getByLabel(s.titleEn) })
    .getByRole("button")
    .click();
  await page.getByRole("link", { name: s.preview }).click();
  await expect(page.getByText(s.headOpens)).toBeVisible();
  return slug;
};
