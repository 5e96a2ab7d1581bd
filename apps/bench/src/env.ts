import { existsSync } from "node:fs";
import { chromium as playwrights } from "@playwright/test";

/** What a process of the bench gets: this environment and its own settings, never the database of somebody else. */
export const environmentWith = (settings: Record<string, string>): NodeJS.ProcessEnv => {
  const { DATABASE_URL: _url, DATABASE_APP_URL: _app, PUBLIC_ORIGIN: _origin, ...inherited } = process.env;
  return { ...inherited, NEXT_TELEMETRY_DISABLED: "1", ...settings };
};

/** Where the browser is; undefined where the machine has none. */
export const chromium = (): string | undefined =>
  [
    process.env.CHROMIUM_PATH,
    "/usr/bin/chromium-headless-shell",
    "/usr/bin/chromium",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    playwrights.executablePath(),
  ].find((path) => path && existsSync(path));
