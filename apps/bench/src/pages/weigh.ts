import type { Browser, Page } from "@playwright/test";

/** A phone of the middle range, in the hand of somebody far from a mast. */
const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};
const slow3g = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const cpuSlowdown = 4;

const kinds = ["document", "stylesheet", "font", "image", "script"] as const;
type Kind = (typeof kinds)[number];

export type Weight = Record<Kind, number> & { requests: number; other: number; lcp: number; cls: number };

/** What a page fetches, by kind, in bytes as they travel. */
export const weights = (page: Page): (() => Promise<Omit<Weight, "lcp" | "cls">>) => {
  const counted: Promise<{ kind: string; bytes: number }>[] = [];
  page.on("requestfinished", (request) =>
    counted.push(
      request.sizes().then(({ responseBodySize }) => ({
        kind: request.resourceType(),
        bytes: responseBodySize,
      })),
    ),
  );
  return async () => {
    const all = await Promise.all(counted);
    const sum = (of: (kind: string) => boolean) =>
      all.filter(({ kind }) => of(kind)).reduce((total, { bytes }) => total + bytes, 0);
    const each = Object.fromEntries(kinds.map((kind) => [kind, sum((one) => one === kind)]));
    const other = sum((kind) => !kinds.some((known) => known === kind));
    return { ...(each as Record<Kind, number>), other, requests: all.length };
  };
};

type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };

/** What the browser itself has observed: the largest paint so far, and all that moved without being asked to. */
const observed = (page: Page): Promise<{ lcp: number; cls: number }> =>
  page.evaluate(async () => {
    const entries = (type: string): Promise<PerformanceEntry[]> =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
        setTimeout(() => resolve([]), 500);
      });
    const paints = await entries("largest-contentful-paint");
    const shifts = (await entries("layout-shift")) as Shift[];
    return {
      lcp: paints.at(-1)?.startTime ?? Number.NaN,
      cls: shifts.reduce((total, { value, hadRecentInput }) => total + (hadRecentInput ? 0 : value), 0),
    };
  });

/** Opens a page with nothing in the cache on Slow 3G and a slow processor. */
export const weigh = async (browser: Browser, url: string): Promise<Weight> => {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", slow3g);
    await session.send("Emulation.setCPUThrottlingRate", { rate: cpuSlowdown });
    const total = weights(page);
    await page.goto(url, { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready);
    return { ...(await observed(page)), ...(await total()) };
  } finally {
    await context.close();
  }
};
