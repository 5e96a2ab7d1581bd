import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

const isSource = (path: string): boolean =>
  !/(^|\/)(node_modules|\.next|\.turbo|fixtures)(\/|$)|\.(test\.tsx?|md|tsbuildinfo)$/.test(path);

const filesUnder = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    entries
      .filter((entry) => isSource(entry.name))
      .map((entry) => {
        const path = join(folder, entry.name);
        return entry.isDirectory() ? filesUnder(path) : [path];
      }),
  );
  return found.flat();
};

/** What the build is made from; `public` and the server itself are read as they are. */
const ingredients = (portal: string): string[] => [
  join(portal, "src"),
  join(portal, "messages"),
  ...["core", "db", "api", "widget"].map((name) => join(portal, "..", "..", "packages", name, "src")),
];

const singleFiles = (portal: string): string[] =>
  [
    ["next.config.ts"],
    ["tsconfig.json"],
    ["tsconfig.browser.json"],
    ["package.json"],
    ["..", "..", "pnpm-lock.yaml"],
    // names what the reference shows
    ["..", "..", "packages", "core", "package.json"],
  ].map((parts) => join(portal, ...parts));

/** A digest of the contents of everything the build is made from: equal digests, equal builds. */
export const sourceStamp = async (portal: string): Promise<string> => {
  const folders = await Promise.all(ingredients(portal).map(filesUnder));
  const files = [...folders.flat(), ...singleFiles(portal)].sort();
  const contents = await Promise.all(files.map((file) => readFile(file)));
  const hash = createHash("sha256");
  files.forEach((file, index) => {
    hash
      .update(`${relative(portal, file)}\0`)
      .update(contents[index] ?? "")
      .update("\0");
  });
  return hash.digest("hex");
};
