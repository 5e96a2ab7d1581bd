import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildPackage } from "./build.ts";
import { core } from "./manifest.ts";

const windows = process.platform === "win32";

/** Builds the package in a folder of its own inside `place` and packs it; gives the path of the tarball. */
export const packPackage = async (place: string): Promise<string> => {
  const folder = join(place, "package");
  await buildPackage(folder);
  execFileSync("npm", ["pack", "--silent", "--pack-destination", place], { cwd: folder, shell: windows });
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(place, `rabat-core-${version}.tgz`);
};

if (import.meta.main) process.stdout.write(`${await packPackage(join(core, "dist"))}\n`);
