import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Each is loaded only where it is asked for. */
const benches: Record<string, (parameters: string[]) => Promise<unknown>> = {
  search: async (parameters) => {
    const program = at("../../../packages/db/bench/search.ts");
    const { status } = spawnSync(process.execPath, [program, ...parameters], { stdio: "inherit" });
    if (status !== 0) process.exitCode = 1;
  },
  door: async (parameters) => (await import("./door/door.ts")).benchDoor(parameters),
  core: async () => (await import("./core/core.ts")).benchCore(),
  matrix: async (parameters) => (await import("./matrix/matrix.ts")).benchMatrix(parameters),
  upload: async (parameters) => (await import("./upload/upload.ts")).benchUpload(parameters),
  pages: async (parameters) => (await import("./pages/pages.ts")).benchPages(parameters),
};

const [wish, ...parameters] = process.argv.slice(2);
const bench = wish === undefined ? undefined : benches[wish];
if (bench) await bench(parameters);
else if (wish === undefined) for (const each of ["search", "door"]) await benches[each]?.([]);
else {
  process.stderr.write(`Say what to measure: pnpm bench ${Object.keys(benches).join(" | ")}\n`);
  process.exitCode = 1;
}
