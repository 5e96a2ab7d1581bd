import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, installation } from "./chromium.ts";
import { call } from "./command.ts";
import { type Check, type Outcome, verdict } from "./outcome.ts";
import { root } from "./workspace.ts";

const folder = join(root, "apps", "e2e");

async function run(): Promise<Outcome> {
  const browser = await chromium();
  if (!browser) {
    console.log(`  ✗ no Chromium for the browser tests; install it: ${installation}`);
    return { passed: 0, failed: countTests() };
  }
  const results = mkdtempSync(join(tmpdir(), "rabat-e2e-"));
  const file = join(results, "results.json");
  const env = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  try {
    const code = await call(["playwright", "test", "--reporter=list,json"], { cwd: folder, env });
    const { stats, errors } = JSON.parse(readFileSync(file, "utf8"));
    for (const { message } of errors) console.log(message);
    const failed = stats.unexpected + stats.flaky;
    return { passed: stats.expected, failed: failed || (code === 0 ? 0 : 1) };
  } catch (error) {
    return verdict([`the browser tests left no result: ${error}`]);
  } finally {
    rmSync(results, { recursive: true, force: true });
  }
}

function countTests(): number {
  const { stdout } = spawnSync(join(folder, "node_modules", ".bin", "playwright"), ["test", "--list"], {
    cwd: folder,
    encoding: "utf8",
  });
  return Number(stdout?.match(/Total: (\d+) test/)?.[1] ?? 1);
}

export const browserTests: Check = { name: "browser tests", run };
