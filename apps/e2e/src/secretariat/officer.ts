import type { Page } from "@playwright/test";
import type { Arrangement } from "@rabat/db/arrange";
import { signIn } from "../fixtures.ts";

export const rows = (page: Page) => page.locator("tr[data-row]");
export const opened = (page: Page) => page.locator('tr[data-row="open"]');

type Given = { page: Page; arrange: Arrangement; passphrase: string };

/** Signs an officer in. */
export const signInOfficer = async ({ page, arrange, passphrase }: Given) =>
  signIn(page, "en", { email: await arrange.addPerson("officer", null), passphrase });

/** An officer before a view of a matrix of this size; gives the matrix's address. */
export const openMatrix = async (
  given: Given,
  size: { delegations: number; paragraphs: number },
  view = "",
): Promise<string> => {
  const base = `/en/secretariat/consultations/${await given.arrange.addMatrix(size)}`;
  await signInOfficer(given);
  await given.page.goto(base + view);
  return base;
};
