import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test as base, expect, type Page, type Request } from "@playwright/test";
import { type Arrangement, openArrangement } from "@rabat/db/arrange";
import { dataFolder } from "./env.ts";

export { expect };

export const languages = ["en", "fr"] as const;
export type Language = (typeof languages)[number];

type Given = {
  arrange: Arrangement;
  passphrase: string;
  /** Statuses of answers that this test provokes on purpose; any other failure of a request fails the test. */
  expectStatus: (...statuses: number[]) => void;
  /** The same for requests that end without an answer, by the browser's words for it. */
  expectFailure: (
    words:
      | "net::ERR_INTERNET_DISCONNECTED"
      | "net::ERR_ABORTED"
      | "net::ERR_CONNECTION_REFUSED"
      | "net::ERR_BLOCKED_BY_RESPONSE"
      | "frame-ancestors",
  ) => void;
};

/**
 * Tells what a reader leaves behind by going on to the next page, which is no fault: something read for a page (a
 * font, a picture, a page itself) that was still on its way when the next one was asked for. To be asked at the end:
 * the browser may tell of the failure before it tells of the page that caused it.
 */
const leavings = (page: Page) => {
  const pagesAskedFor = new Map<Request, number>();
  let pages = 0;
  page.on("request", (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) pages++;
    pagesAskedFor.set(request, pages);
  });
  return (request: Request) =>
    request.method() === "GET" &&
    request.failure()?.errorText === "net::ERR_ABORTED" &&
    (pagesAskedFor.get(request) ?? pages) < pages;
};

type Faults = { known: string[]; asked: (() => string[])[] };

const watch = (page: Page, { known: faults, asked }: Faults, allowed: Set<number | string>) => {
  page.on("console", (message) => {
    const provoked = [...allowed].some((what) =>
      message.text().includes(typeof what === "number" ? `status of ${what}` : what),
    );
    if (["error", "warning"].includes(message.type()) && !provoked) faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`page: ${error.message}`));
  const isLeftBehind = leavings(page);
  page.on("requestfailed", (request) => {
    const words = request.failure()?.errorText ?? "";
    if (allowed.has(words)) return;
    asked.push(() => (isLeftBehind(request) ? [] : [`request: ${request.url()} ${words}`]));
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && !allowed.has(response.status()))
      faults.push(`response: ${response.status()} ${response.url()}`);
  });
};

export const test = base.extend<
  Given & { allowed: Set<number | string>; faultless: undefined },
  { arrangement: Arrangement }
>({
  arrangement: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs here
    async ({}, use) => {
      const arrangement = openArrangement(dataFolder);
      await use(arrangement);
      await arrangement.end();
    },
    { scope: "worker" },
  ],
  arrange: ({ arrangement }, use) => use(arrangement),
  // biome-ignore lint/correctness/noEmptyPattern: as above
  passphrase: async ({}, use) => {
    const secrets = JSON.parse(readFileSync(join(dataFolder, "secrets.json"), "utf8"));
    await use(secrets.demonstrationPassphrase);
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  allowed: async ({}, use) => use(new Set()),
  expectStatus: async ({ allowed }, use) =>
    use((...statuses) => {
      for (const status of statuses) allowed.add(status);
    }),
  expectFailure: async ({ allowed }, use) => use((failure) => void allowed.add(failure)),
  faultless: [
    async ({ context, allowed }, use) => {
      const faults: Faults = { known: [], asked: [] };
      context.on("page", (page) => watch(page, faults, allowed));
      await use(undefined);
      expect([...faults.known, ...faults.asked.flatMap((ask) => ask())]).toEqual([]);
    },
    { auto: true },
  ],
});

/** Signs in through the form, in the language of the page. */
export const signIn = async (
  page: Page,
  language: Language,
  account: { email: string; passphrase: string },
) => {
  await page.goto(`/${language}/sign-in`);
  await page.getByLabel(words[language].email).fill(account.email);
  await page.getByLabel(words[language].password).fill(account.passphrase);
  await page.getByRole("button", { name: words[language].signIn, exact: true }).click();
  await expect(page.getByRole("button", { name: words[language].signOut })).toBeVisible();
};

/** Signs out, and waits until the home page is there. */
export const signOut = async (page: Page, language: Language) => {
  await page.getByRole("button", { name: words[language].signOut, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/${language}$`));
};

/** Opens the row of the matrix that says this, from the way into it. */
export const openRow = async (page: Page, language: Language, text: string) => {
  await page.getByRole("link", { name: words[language].byParagraph, exact: true }).click();
  const row = page.locator("tr[data-row]").filter({ hasText: text });
  await row.locator(".matrix-open").click();
  await expect(row.getByLabel(words[language].reason)).toBeVisible();
  return row;
};

/** What a person looks for on the pages. */
export const words = {
  en: {
    email: "E-mail address",
    password: "Password",
    signIn: "Sign in",
    signOut: "Sign out",
    deskTitle: "Your delegation’s desk",
    commentOn: "Comment on C1 (geneva-2023-C1)",
    position: "Support with amendment",
    type: "Substantive",
    comment: "Comment",
    proposedText: "Proposed wording",
    save: "Save the draft",
    draft: "Draft",
    check: "Check and submit",
    checkTitle: "Check your delegation’s contribution",
    submit: /^Submit 1 comment/,
    arrived: "Your contribution has arrived",
    matrixTitle: "Comments received",
    openMatrix: "Open the matrix",
    byParagraph: "By paragraph",
    decision: /^Decision/,
    accepted: "Accepted in principle",
    reason: /^Reason/,
    saveAnswer: "Save draft",
    draftBy: "Draft by Test officer",
    checkReceipt: "Check",
    match: "They match",
    problem: "There is a problem",
    reference: "Reference",
    hash: "SHA-256 of the contribution",
    error: "Error:",
  },
  fr: {
    email: "Adresse électronique",
    password: "Mot de passe",
    signIn: "Se connecter",
    signOut: "Se déconnecter",
    deskTitle: "Le bureau de votre délégation",
    commentOn: "Commenter C1 (geneva-2023-C1)",
    position: "Soutien avec amendement",
    type: "De fond",
    comment: "Commentaire",
    proposedText: "Libellé proposé",
    save: "Enregistrer le brouillon",
    draft: "Brouillon",
    check: "Vérifier et soumettre",
    checkTitle: "Vérifiez la contribution de votre délégation",
    submit: /^Soumettre 1 commentaire/,
    arrived: "Votre contribution est arrivée",
    matrixTitle: "Commentaires reçus",
    openMatrix: "Ouvrir le tableau",
    byParagraph: "Par paragraphe",
    decision: /^Décision/,
    accepted: "Accepté dans son principe",
    reason: /^Motivation/,
    saveAnswer: "Enregistrer le projet",
    draftBy: "Projet de Test officer",
    checkReceipt: "Vérifier",
    match: "Elles concordent",
    problem: "Il y a un problème",
    reference: "Référence",
    hash: "SHA-256 de la contribution",
    error: "Erreur\u00a0:",
  },
} as const;
