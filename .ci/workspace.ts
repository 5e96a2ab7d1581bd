import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

export const root = join(import.meta.dirname, "..");

export type Member = {
  /** As the README writes it: packages/core, apps/portal. */
  path: string;
  folder: string;
  manifest: {
    name: string;
    scripts?: Record<string, string>;
    dependencies?: Record<string, string>;
    devDependencies?: Record<string, string>;
  };
};

export const members: readonly Member[] = globSync("{packages,apps}/*/package.json", { cwd: root })
  .map((file) => dirname(file))
  .sort()
  .map((path) => ({
    path,
    folder: join(root, path),
    manifest: JSON.parse(readFileSync(join(root, path, "package.json"), "utf8")),
  }));

export const readIfThere = (file: string): string => (existsSync(file) ? readFileSync(file, "utf8") : "");
