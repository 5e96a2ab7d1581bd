import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Two runs on one machine need two: PORT chooses, and the next one up is taken as well. */
export const port = Number(process.env.PORT || 3210);
export const origin = `http://localhost:${port}`;

/** The database of this run alone; the workers inherit its place from the process that began. */
process.env.DATA_FOLDER ??= mkdtempSync(join(tmpdir(), "rabat-e2e-data-"));
export const dataFolder = process.env.DATA_FOLDER;

export const chromium = process.env.CHROMIUM_PATH;

/** What a portal process started by a test gets: this environment and its own settings. */
export const environmentWith = (settings: Record<string, string>): NodeJS.ProcessEnv => {
  const {
    DATABASE_URL: _url,
    DATABASE_APP_URL: _app,
    DATABASE_WORKER_URL: _worker,
    PUBLIC_ORIGIN: _origin,
    SMTP_URL: _smtp,
    ...inherited
  } = process.env;
  return { ...inherited, ...settings };
};
