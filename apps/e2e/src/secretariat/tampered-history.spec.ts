import type { Page } from "@playwright/test";
import { expect, type Language, languages, signIn, test } from "../fixtures.ts";
import { openOwnHistory, ownOrigin, tamperedChain } from "./own-history.ts";

const said = {
  en: {
    verify: "Verify the history now",
    whole: "Every chain is intact",
    broken: "1 place is broken",
    changed: "Changed at event 2",
    byChain: "the chain itself",
    cut: "Cut off from event 3 on",
    byAnchor: "an anchor outside the database",
    brokenChain: "Broken",
    intact: "Intact",
  },
  fr: {
    verify: "Vérifier l’historique maintenant",
    whole: "Toutes les chaînes sont intactes",
    broken: "1 endroit est rompu",
    changed: "Modifiée à l’événement 2",
    byChain: "la chaîne elle-même",
    cut: "Coupée à partir de l’événement 3",
    byAnchor: "une ancre hors de la base de données",
    brokenChain: "Rompue",
    intact: "Intacte",
  },
} as const;

test.use({ baseURL: ownOrigin });

let history: Awaited<ReturnType<typeof openOwnHistory>>;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  history = await openOwnHistory();
});
test.afterAll(() => history.close());

const verify = async (page: Page, language: Language) => {
  await page.goto(`/${language}/secretariat/audit`);
  await page.getByRole("button", { name: said[language].verify }).click();
  await expect(page).toHaveURL(/\/audit\/verification/);
};

const findsWhole = async (page: Page, language: Language) => {
  const s = said[language];
  await verify(page, language);
  await expect(page.getByRole("heading", { name: s.whole })).toBeVisible();
  const chain = page.getByRole("row").filter({ hasText: tamperedChain });
  await expect(chain).toHaveCount(1);
  await expect(chain).toContainText(s.intact);
};

type Fault = { where: string; by: string };

/** The page names the chain, says what is wrong with it and who tells, and calls it broken in the list of chains. */
const findsBroken = async (page: Page, language: Language, { where, by }: Fault) => {
  const s = said[language];
  await verify(page, language);
  await expect(page.getByRole("heading", { name: s.broken })).toBeVisible();
  await expect(page.getByText(s.whole)).toHaveCount(0);
  const rows = page.getByRole("row").filter({ hasText: tamperedChain });
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText(where);
  await expect(rows.first()).toContainText(by);
  await expect(rows.last()).toContainText(s.brokenChain);
};

test("the audit page says of a history that it is intact, changed in one byte, or cut short", async ({
  page,
}) => {
  const { passphrase, arrange } = history;
  await signIn(page, "en", { email: await arrange.addPerson("head", null), passphrase });
  await expect.poll(history.isAnchored, { timeout: 20_000 }).toBe(true);
  for (const language of languages) {
    const s = said[language];
    await findsWhole(page, language);
    await history.changeOneByte();
    await findsBroken(page, language, { where: s.changed, by: s.byChain });
    await history.putBack();
    await history.cutTail();
    await findsBroken(page, language, { where: s.cut, by: s.byAnchor });
    await history.putBack();
    await findsWhole(page, language);
  }
});
