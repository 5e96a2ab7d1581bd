import { readFileSync } from "node:fs";
import { join } from "node:path";

export const core = join(import.meta.dirname, "..");

const manifestIn = (folder: string) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/** The nouns of the package and the source file of each: `./cap` → `src/cap/index.ts`. */
export const entryPoints: ReadonlyMap<string, string> = new Map(
  Object.entries(manifestIn(core).exports as Record<string, string>)
    .filter(([, file]) => file.endsWith(".ts"))
    .map(([name, file]) => [name, file.replace("./", "")]),
);

const published = (file: string): string => file.replace("./src/", "./").replace(/\.ts$/, ".js");

/** What the workspace's package.json becomes for a stranger: built files, and a dependency that npm can read. */
export const publishedManifest = (): Record<string, unknown> => {
  const { private: _, scripts: _scripts, devDependencies: _tools, exports, ...kept } = manifestIn(core);
  const zod = manifestIn(join(core, "node_modules", "zod"));
  return {
    ...kept,
    exports: {
      ...Object.fromEntries(Object.entries<string>(exports).map(([name, file]) => [name, published(file)])),
      "./schema/*.json": "./schema/*.json",
      "./package.json": "./package.json",
    },
    dependencies: { zod: `^${zod.version}` },
  };
};
