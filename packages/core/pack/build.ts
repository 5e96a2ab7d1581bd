import { execFileSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { core, publishedManifest } from "./manifest.ts";
import { jsonSchemas } from "./schema.ts";

const compilation = [
  ["--noEmit", "false"],
  ["--declaration"],
  ["--rewriteRelativeImportExtensions"],
  ["--rootDir", "src"],
].flat();

const relativeImport = /(from |import\()"(\.{1,2}\/[^"]+)\.ts"/g;

/** Makes the package as it is published: modules and their types, fixtures, schemas, licence; no source. */
export const buildPackage = async (folder: string): Promise<void> => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const compiler = join(core, "node_modules", "typescript", "bin", "tsc");
  execFileSync(process.execPath, [compiler, "-p", core, ...compilation, "--outDir", folder], { cwd: core });
  // The compiler rewrites the endings in modules, but not in their types.
  for (const name of globSync("**/*.d.ts", { cwd: folder })) {
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file, "utf8").replace(relativeImport, '$1"$2.js"'));
  }
  cpSync(join(core, "src", "cap", "fixtures"), join(folder, "cap", "fixtures"), { recursive: true });
  mkdirSync(join(folder, "schema"));
  for (const [name, schema] of await jsonSchemas())
    writeFileSync(join(folder, "schema", `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
  cpSync(join(core, "..", "..", "LICENSE"), join(folder, "LICENSE"));
  const readme = readFileSync(join(core, "README.md"), "utf8")
    .replaceAll("](src/", "](")
    .replaceAll("](../../LICENSE", "](LICENSE");
  writeFileSync(join(folder, "README.md"), readme);
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(publishedManifest(), null, 2)}\n`);
};
