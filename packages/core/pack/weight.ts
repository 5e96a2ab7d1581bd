import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { core, entryPoints } from "./manifest.ts";

export type Weight = {
  /** What a browser fetches of this package, minified, gzip; zod not counted. */
  bytes: number;
  /** What else it needs. */
  imports: readonly string[];
};

/** Everything that a module exports, or only the names given, bundled for a browser. */
export const weigh = async (entry: string, names?: readonly string[]): Promise<Weight> => {
  const file = join(core, entryPoints.get(entry) ?? "");
  const start = `export ${names ? `{ ${names.join(", ")} }` : "*"} from ${JSON.stringify(file)};`;
  const bundle = await rolldown({
    input: "start",
    platform: "browser",
    external: ["zod"],
    plugins: [
      {
        name: "start",
        resolveId: (id) => (id === "start" ? id : null),
        load: (id) => (id === "start" ? start : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: "esm", minify: true, codeSplitting: false });
  return { bytes: gzipSync(output[0].code, { level: 9 }).length, imports: output[0].imports };
};

/** What each entry point weighs as a whole. */
export const weights = async (): Promise<Map<string, Weight>> => {
  const all = new Map<string, Weight>();
  for (const entry of entryPoints.keys()) all.set(entry, await weigh(entry));
  return all;
};

if (import.meta.main) process.stdout.write(JSON.stringify([...(await weights())]));
