import { readFileSync } from "node:fs";
import { request as requests } from "@playwright/test";
import { origin } from "../env.ts";
import { expect, test } from "../fixtures.ts";

const at = (path: string) => new URL(`../../../portal/${path}`, import.meta.url);
const manifest: Record<string, string> = JSON.parse(
  readFileSync(at(".next/server/app-paths-manifest.json"), "utf8"),
);
/** Every route handler there is that takes a POST. */
const routes = Object.keys(manifest)
  .filter((route) => route.endsWith("/route"))
  .filter((route) => /\bPOST\b/.test(readFileSync(at(`src/app${route}.ts`), "utf8")));

/** How a browser says that a form comes from another site, in every form that it has. */
const foreign: Record<string, string>[] = [
  { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" },
  { origin: "https://elsewhere.example" },
  { origin: "null" },
  { "sec-fetch-site": "cross-site" },
  { "sec-fetch-site": "same-site" },
  { origin: origin.replace("localhost", "localhost.elsewhere.example"), "sec-fetch-site": "cross-site" },
];

test("a form from another site does nothing, whatever it asks for and whoever is signed in", async ({
  arrange,
  passphrase,
}) => {
  test.setTimeout(180_000);
  const delegation = await arrange.addDelegation("Delegation of the forged forms");
  const slug = await arrange.addConsultation([delegation]);
  expect(routes.length).toBeGreaterThan(35);
  for (const [role, of] of [
    ["focal-point", delegation],
    ["head", null],
  ] as const) {
    const email = await arrange.addPerson(role, of);
    const reader = await requests.newContext({ baseURL: origin });
    const signIn = { email, password: passphrase };
    await reader.post("/en/sign-in/send", { form: signIn, maxRedirects: 0 });
    const before = await arrange.tracesOf(email);
    expect(before).toMatchObject({ sessions: 1 });
    // words that many of the forms would take
    const form = {
      ...signIn,
      ...{ name: "Forged", locale: "fr", zone: "Europe/Paris", role: "deputy", which: "all" },
      ...{ comment: "Forged.", paragraph: "", type: "general", position: "none", language: "en" },
      ...{ reason: "Forged.", local: "2090-01-01T12:00", clearance: "two-steps" },
      form: "00000000-0000-4000-8000-000000000000",
    };
    const executed = [];
    for (const route of routes) {
      const address = route
        .replace("[locale]", "en")
        .replace("[slug]", slug)
        .replace("[token]", "unknown")
        .replace(/\/\([a-z]+\)/g, "")
        .replace(/\/route$/, "");
      for (const headers of foreign) {
        const answer = await reader.post(address, { form, headers, maxRedirects: 0 });
        if (answer.status() !== 403) executed.push([answer.status(), address, headers]);
      }
    }
    expect(executed).toEqual([]);
    expect(await arrange.tracesOf(email)).toEqual(before);
    expect(await arrange.countComments(slug)).toBe(0);
    // the same form from our own page is taken
    await reader.post("/en/account/save", { form, headers: { origin }, maxRedirects: 0 });
    expect((await arrange.tracesOf(email)).events).toBe((before.events ?? 0) + 1);
  }
});
