import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Check, verdict } from "./outcome.ts";
import { root } from "./workspace.ts";

/** Below these versions there are published holes that would reach this portal. */
const floors: Readonly<Record<string, string>> = {
  next: "16.4.1",
  "next-auth": "4.24.15",
  "@trpc/server": "11.8.0",
  "drizzle-orm": "0.45.2",
  nodemailer: "7.0.7",
};

const numbers = (version: string) => version.split("-", 1).join().split(".").map(Number);

function isBelow(version: string, floor: string): boolean {
  const [have, need] = [numbers(version), numbers(floor)];
  const index = need.findIndex((part, place) => have[place] !== part);
  return index >= 0 && (have[index] ?? 0) < (need[index] ?? 0);
}

function locked(lock: string, name: string): string[] {
  const entries = lock.slice(lock.indexOf("\npackages:\n"), lock.indexOf("\nsnapshots:\n"));
  const pattern = new RegExp(`^ {2}'?${name}@([0-9][^:'(]*)'?:`, "gm");
  return [...entries.matchAll(pattern)].map((match) => match[1] ?? "");
}

export const versionFloors: Check = {
  name: "no version below its security floor",
  run: () => {
    const lock = readFileSync(join(root, "pnpm-lock.yaml"), "utf8");
    return verdict(
      Object.entries(floors).flatMap(([name, floor]) => {
        const versions = locked(lock, name);
        if (versions.length === 0) return [`${name} is not in the lock file`];
        return versions
          .filter((version) => isBelow(version, floor))
          .map((version) => `${name} ${version} is below ${floor}`);
      }),
    );
  },
};
