import { createHash } from "node:crypto";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type BuiltScript, builtScript, type OwnScriptName, ownScriptNames } from "./own-scripts.ts";

/** One module with all that it imports, as small as it gets. */
export const bundled = async (portal: string, name: OwnScriptName): Promise<string> => {
  // Only a build needs it, and a start should not wait for it.
  const { rolldown } = await import("rolldown");
  const bundle = await rolldown({
    input: join(portal, "src", "browser", `${name}.ts`),
    platform: "browser",
    tsconfig: join(portal, "tsconfig.browser.json"),
  });
  const { output } = await bundle.generate({ format: "esm", minify: true, codeSplitting: false });
  await bundle.close();
  return output[0].code;
};

export const scriptFolder = (portal: string): string => join(portal, ".next", "scripts");

/** Builds every module under a name made from its content, so that what an address holds never changes. */
export const buildScripts = async (portal: string): Promise<void> => {
  const folder = scriptFolder(portal);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of ownScriptNames) {
    const code = await bundled(portal, name);
    const digest = createHash("sha256").update(code).digest("hex").slice(0, 16);
    await writeFile(join(folder, `${name}-${digest}.js`), code);
  }
};

/** What the last build made; a module that it did not make is on no page. */
export const readScripts = async (portal: string): Promise<BuiltScript[]> => {
  const files = await readdir(scriptFolder(portal)).catch(() => []);
  return ownScriptNames.flatMap((name) => {
    const file = files.find((candidate) => new RegExp(`^${name}-[0-9a-f]{16}\\.js$`).test(candidate));
    return file === undefined ? [] : [builtScript(name, `/scripts/${file}`)];
  });
};
