import { fileURLToPath } from "node:url";
import { chromium as playwrights } from "@playwright/test";
import { rolldown } from "rolldown";
import { chromium } from "../env.ts";
import { finish } from "../process.ts";
import { say, table } from "../table.ts";
import { lineSets } from "./lines.ts";
import { type Speed, speedOf } from "./speed.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The processor's time of this thread: what others do meanwhile does not count. */
const threadTime = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

const inNode = (): Speed[] => Object.values(lineSets).map((lines) => speedOf(lines, threadTime));

const inBrowser = async (executablePath: string): Promise<Speed[]> => {
  const bundle = await rolldown({ input: at("speed.ts"), platform: "browser" });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  const module = `data:text/javascript,${encodeURIComponent(output[0].code)}`;
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await playwrights.launch({ executablePath, args: sandbox });
  try {
    const page = await browser.newPage();
    const sets = JSON.stringify(Object.values(lineSets));
    return await page.evaluate(
      `import(${JSON.stringify(module)}).then(({ speedOf }) =>
        ${sets}.map((lines) => speedOf(lines, () => performance.now())))`,
    );
  } finally {
    await browser.close();
  }
};

const whole = (figure: number): string => Math.round(figure).toLocaleString("en");

/** How many CAP lines one core reads and writes again in a second, and what each entry point weighs. */
export const benchCore = async (): Promise<void> => {
  const executablePath = chromium();
  const measured: Record<string, Speed[]> = { [`Node ${process.versions.node}`]: inNode() };
  if (executablePath) measured.Chromium = await inBrowser(executablePath);
  say("## CAP lines read and written again per second on one core; best and median of seven rounds\n");
  const rows = Object.entries(measured).flatMap(([where, speeds]) =>
    Object.keys(lineSets).map((name, index) => [
      `${where}: ${name}`,
      whole(speeds[index]?.linesPerSecond ?? 0),
      whole(speeds[index]?.median ?? 0),
    ]),
  );
  say(`${table(["lines", "best", "median"], rows)}\n`);
  if (!executablePath) say("Chromium is missing, so nothing is measured there.\n");
  const weights: [string, { bytes: number; imports: string[] }][] = JSON.parse(
    await finish({ command: [process.execPath, at("../../../../packages/core/pack/weight.ts")] }),
  );
  say("## What a browser fetches of each entry point: bytes, minified, gzip\n");
  const weighed = weights.map(([name, { bytes, imports }]) => [
    name,
    whole(bytes),
    imports.join(", ") || "–",
  ]);
  say(table(["entry point", "bytes", "and"], weighed));
};
