import { parseArgs } from "node:util";
import { chromium as playwrights } from "@playwright/test";
import { take } from "../door/sample.ts";
import { chromium } from "../env.ts";
import { weights } from "../pages/weigh.ts";
import { openPortal } from "../portal.ts";
import { note, say, table } from "../table.ts";
import { openDesk } from "./officer.ts";
import { viewsOf } from "./views.ts";

const options = {
  rounds: { type: "string", default: "40" },
  language: { type: "string", default: "en" },
} as const;

/** What P7 asks of a page. */
const goal = { milliseconds: 300, bytes: 200_000 };

const share = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ??
  Number.NaN;

type Asked = { origin: string; cookie: string };

/** From the request to the last byte of the page, on loopback: what the server takes. */
const timesOf = async (path: string, { origin, cookie }: Asked, rounds: number): Promise<number[]> => {
  const times: number[] = [];
  for (let round = -3; round < rounds; round++) {
    const begun = performance.now();
    const { status } = await take(origin + path, { Cookie: cookie });
    if (status !== 200) throw new Error(`${path} answers ${status}`);
    if (round >= 0) times.push(performance.now() - begun);
  }
  return times;
};

type Weighed = (path: string) => Promise<number>;

/** All that a browser fetches for a page with nothing in its cache; without a browser, the page alone. */
const scales = async ({ origin, cookie }: Asked, closing: AsyncDisposableStack): Promise<Weighed | null> => {
  const executablePath = chromium();
  if (!executablePath) return null;
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await playwrights.launch({ executablePath, args });
  closing.defer(() => browser.close());
  return async (path) => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const [name = "", ...value] = cookie.split("=");
    await context.addCookies([{ name, value: value.join("="), url: origin }]);
    const page = await context.newPage();
    const total = weights(page);
    await page.goto(origin + path, { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready);
    const { requests: _requests, ...weight } = await total();
    await context.close();
    return Object.values(weight).reduce((sum, bytes) => sum + bytes, 0);
  };
};

/** The Secretariat's matrix of 57 delegations on 119 items: how long a page takes on the server, and what it weighs. */
export const benchMatrix = async (parameters: string[]): Promise<void> => {
  const { rounds: given, language } = parseArgs({ args: parameters, options }).values;
  const rounds = Number(given);
  await using closing = new AsyncDisposableStack();
  note("Opening the portal …");
  const { origin, folder } = await openPortal(closing);
  const { slug, cookie } = await openDesk(origin, folder);
  const asked = { origin, cookie };
  const base = `/${language}/secretariat/consultations/${slug}`;
  const first = await take(`${origin}${base}?by=paragraph`, {
    Cookie: cookie,
    "Accept-Encoding": "identity",
  });
  const weighed = await scales(asked, closing);
  const rows: string[][] = [];
  for (const [name, query] of Object.entries(viewsOf(slug, first.body.toString()))) {
    note(name);
    const path = base + query;
    const times = await timesOf(path, asked, rounds);
    const [p50, p95] = [share(times, 0.5), share(times, 0.95)];
    const page = (await take(origin + path, { Cookie: cookie })).body.length;
    const plain = (await take(origin + path, { Cookie: cookie, "Accept-Encoding": "identity" })).body.length;
    const screen = (await weighed?.(path)) ?? page;
    const met = p95 <= goal.milliseconds && screen <= goal.bytes;
    const figures = [
      p50.toFixed(0),
      p95.toFixed(0),
      ...[plain, page, screen].map((bytes) => (bytes / 1000).toFixed(1)),
    ];
    rows.push([name, ...figures, met ? "met" : "missed"]);
  }
  const file = await timesOf(`${base}/matrix.csv?by=paragraph`, asked, 3);
  const csv = (await take(`${origin}${base}/matrix.csv?by=paragraph`, { Cookie: cookie })).body.length;
  say(`## The matrix of 57 delegations on 119 items, 6,783 comments; ${rounds} rounds, ${language}\n`);
  if (weighed === null) say("Chromium is missing, so the page is weighed alone.\n");
  const head = [
    "view",
    "p50, ms",
    "p95, ms (goal 300)",
    "page as text, kB",
    "page, kB",
    "first screen, kB (goal 200)",
    "P7",
  ];
  say(`${table(head, rows)}\n`);
  say(`The whole as CSV: ${(csv / 1000).toFixed(0)} kB in ${share(file, 0.5).toFixed(0)} ms.`);
};
