import { spawnSync } from "node:child_process";
import { note } from "./table.ts";

const isThere = (program: string): boolean => spawnSync(program, ["-v"]).error === undefined;

/** Those of the programs that the machine has in the end; as root on Debian the others are brought first. */
export const bring = (programs: readonly string[]): ReadonlySet<string> => {
  const missing = programs.filter((program) => !isThere(program));
  if (missing.length > 0 && process.getuid?.() === 0 && isThere("apt-get")) {
    note(`Installing ${missing.join(" and ")} from Debian …`);
    spawnSync("apt-get", ["update", "-q"], { stdio: "ignore" });
    spawnSync("apt-get", ["install", "-q", "-y", "--no-install-recommends", ...missing], { stdio: "ignore" });
  }
  return new Set(programs.filter(isThere));
};
