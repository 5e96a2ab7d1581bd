import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { call } from "./command.ts";
import { root } from "./workspace.ts";

const e2e = join(root, "apps", "e2e");

const known = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

export const installation =
  "apt-get install chromium-headless-shell (as root on Debian), or npx playwright install --with-deps chromium in apps/e2e";

/** The path of a Chromium on this machine, brought there when it is missing and can be brought. */
export async function chromium(): Promise<string | undefined> {
  const found = find();
  if (found) return found;
  console.log("No Chromium on this machine; installing one …");
  if (process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0) await installFromDebian();
  if (!find()) await call(["playwright", "install", "chromium"], { cwd: e2e });
  return find();
}

const find = (): string | undefined => [...known, playwrightsOwn()].find((path) => path && existsSync(path));

const playwrightsOwn = (): string =>
  createRequire(join(e2e, "package.json"))("@playwright/test").chromium.executablePath();

async function installFromDebian(): Promise<void> {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await call(["apt-get", "update", "-q"], { env });
  await call(["apt-get", "install", "-q", "-y", "--no-install-recommends", "chromium-headless-shell"], {
    env,
  });
}
