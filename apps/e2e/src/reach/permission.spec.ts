import { readFileSync } from "node:fs";
import { type APIRequestContext, request as requests } from "@playwright/test";
import type { Role } from "@rabat/core/partner";
import { origin } from "../env.ts";
import { expect, test } from "../fixtures.ts";

const at = (path: string) => new URL(path, import.meta.url);
const manifest = JSON.parse(readFileSync(at("../../../portal/.next/server/app-paths-manifest.json"), "utf8"));

/** Never reached by a reader: Next's own fallbacks, and the pages that the server keeps for its refusals. */
const inner = /^\/(_global-error|_not-found)\/|\/problem\//;
const routes = Object.keys(manifest).filter((route) => !inner.test(route));

const readers = [
  "visitor",
  "contributor A",
  "deputy A",
  "focal point A",
  "focal point B",
  "observer",
  "officer",
  "head",
  "removed",
] as const;
type Reader = (typeof readers)[number];

const accounts: [Reader, Role, "A" | "B" | "observer" | null][] = [
  ["contributor A", "contributor", "A"],
  ["deputy A", "deputy", "A"],
  ["focal point A", "focal-point", "A"],
  ["focal point B", "focal-point", "B"],
  ["observer", "focal-point", "observer"],
  ["officer", "officer", null],
  ["head", "head", null],
  ["removed", "focal-point", "A"],
];

/** Routes that are read; every other route takes a form. */
const isRead = /^\/(route$|api\/v1\/|files\/|\[locale\]\/card\/|.+\/latest\/route$|.+\.[a-z]+\/route$)/;

/** What an address answers, in a word: its page, the way to sign in, nothing, or a refused form. */
const answerOf = async (reader: APIRequestContext, route: string, address: string): Promise<string> => {
  const posts = route.endsWith("/route") && !isRead.test(route);
  const answer = posts
    ? await reader.post(address, { form: {}, maxRedirects: 0 })
    : await reader.get(address, { maxRedirects: 0 });
  const { location = "" } = answer.headers();
  if (location.includes("/sign-in?next=")) return "sign-in";
  if (location.includes("held=")) return "refused";
  return String(answer.status());
};

test("every route answers every kind of reader as the committed matrix says", async ({
  arrange,
  passphrase,
}) => {
  test.setTimeout(240_000);
  const [a, b, observer] = [
    await arrange.addDelegation("A"),
    await arrange.addDelegation("B"),
    await arrange.addDelegation("Observer"),
  ];
  const delegations = { A: a, B: b, observer };
  const slug = await arrange.addConsultation([a]);
  const signedIn = async (role: Role, of: string | null) => {
    const email = await arrange.addPerson(role, of);
    const reader = await requests.newContext({ baseURL: origin });
    await reader.post("/en/sign-in/send", { form: { email, password: passphrase }, maxRedirects: 0 });
    return { email, reader };
  };
  const contexts = new Map<Reader, APIRequestContext>([
    ["visitor", await requests.newContext({ baseURL: origin })],
  ]);
  for (const [name, role, of] of accounts) {
    const { email, reader } = await signedIn(role, of && delegations[of]);
    contexts.set(name, reader);
    if (name === "removed") await arrange.removePerson(email);
  }
  const samples: Record<string, string> = {
    "[locale]": "en",
    "[node]": "area-3",
    "[noun]": "cap",
    "[reference]": "geneva-2023-C1",
    "[code]": "ma",
    "[dataset]": "plan",
    "[...page]": "cap.png",
    "[token]": "unknown",
    "[id]": "00000000-0000-4000-8000-000000000000",
    "chairmanships/[slug]": "chairmanships/morocco",
    "meetings/[slug]": "meetings/geneva-2023",
    "(public)/consultations/[slug]": "consultations/results-2023-2024",
    "[delegation]": a,
    "[slug]": slug,
    "[recordKind]": "meeting",
    "[recordKey]": "geneva-2023",
    "[hash]": "0".repeat(64),
    "[name]": "none.pdf",
  };
  const addressOf = (route: string) => {
    const filled = Object.entries(samples).reduce((path, [name, value]) => path.replace(name, value), route);
    return filled.replace(/\/\([a-z]+\)/g, "").replace(/\/(page|route)$/, "") || "/";
  };
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => cell.padEnd(index === 0 ? 96 : 15))
      .join("")
      .trimEnd();
  // signing out ends the sessions that the others are asked with
  const isLast = (route: string) => Number(route.includes("/sign-out/"));
  const inOrder = routes.toSorted().toSorted((left, right) => isLast(left) - isLast(right));
  const rows = [];
  for (const route of inOrder) {
    const answers = [];
    for (const reader of readers)
      answers.push(await answerOf(contexts.get(reader) as APIRequestContext, route, addressOf(route)));
    rows.push(line([route, ...answers]));
  }
  const found = [line(["", ...readers]), ...rows, ""].join("\n");
  expect(found).toBe(readFileSync(at("route-matrix.txt"), "utf8"));
  expect(await arrange.countComments(slug)).toBe(0);
});

test("the session cookie is for this host alone, out of scripts' reach, and a removed person acts no more", async ({
  page,
  context,
  arrange,
  passphrase,
}) => {
  const email = await arrange.addPerson("focal-point", await arrange.addDelegation("Of the cookie"));
  await page.goto("/en/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(passphrase);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();
  const [cookie] = (await context.cookies()).filter(({ name }) => name === "__Host-rabat-session");
  expect(cookie).toMatchObject({
    httpOnly: true,
    secure: true,
    sameSite: "Lax",
    path: "/",
    domain: "localhost",
  });
  await arrange.removePerson(email);
  await page.reload();
  await expect(page).toHaveURL(/\/en\/sign-in\?next=/);
});
