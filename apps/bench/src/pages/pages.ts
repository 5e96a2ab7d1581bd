import { parseArgs } from "node:util";
import { chromium as playwrights } from "@playwright/test";
import { locales } from "@rabat/core/language";
import { publicPages } from "@rabat/e2e/pages";
import { chromium } from "../env.ts";
import { openPortal } from "../portal.ts";
import { freePort } from "../process.ts";
import { note, say, table } from "../table.ts";
import { categories, type Inspected, inspect } from "./inspect.ts";
import { type Weight, weigh } from "./weigh.ts";

const options = {
  language: { type: "string", multiple: true },
  page: { type: "string", multiple: true },
  origin: { type: "string" },
} as const;

const flags = [
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

const head = [
  "page",
  ...categories,
  "LCP on Slow 3G, s",
  "CLS",
  "HTML",
  "CSS",
  "fonts",
  "images",
  "scripts",
  "other",
  "requests",
];

const row = (path: string, { scores }: Inspected, weight: Weight): string[] => [
  path,
  ...scores.map(String),
  (weight.lcp / 1000).toFixed(2),
  weight.cls.toFixed(3),
  ...[weight.document, weight.stylesheet, weight.font, weight.image, weight.script, weight.other].map(String),
  String(weight.requests),
];

const chosen = (languages: readonly string[] = locales, pages?: readonly string[]): string[] =>
  locales
    .filter((locale) => languages.includes(locale))
    .flatMap((locale) =>
      publicPages(locale).filter((path) => !pages || pages.includes(path.slice(locale.length + 1) || "/")),
    );

/** Every kind of public page in every language: Lighthouse on a phone, the largest paint on Slow 3G, and its bytes. */
export const benchPages = async (parameters: string[]): Promise<void> => {
  const { language, page, origin: given } = parseArgs({ args: parameters, options }).values;
  const executablePath = chromium();
  if (!executablePath)
    return say("Chromium is missing, so no page is measured: apt-get install chromium-headless-shell");
  await using closing = new AsyncDisposableStack();
  const origin = given ?? (await openPortal(closing)).origin;
  const port = await freePort();
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const args = [...flags, ...sandbox, `--remote-debugging-port=${port}`];
  const browser = await playwrights.launch({ executablePath, args });
  closing.defer(() => browser.close());
  const rows: string[][] = [];
  const findings: string[] = [];
  for (const path of chosen(language, page)) {
    note(path);
    const weight = await weigh(browser, origin + path);
    const inspected = await inspect(origin + path, port);
    rows.push(row(path, inspected, weight));
    findings.push(...inspected.findings.map((finding) => `- ${path}: ${finding}`));
  }
  say("## Public pages; bytes as they travel, nothing in the cache, CPU slowed four times\n");
  say(`${table(head, rows)}\n`);
  say(findings.length === 0 ? "Lighthouse finds nothing." : `What costs points:\n\n${findings.join("\n")}`);
};
