import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Reads the reference out of the sources of `@rabat/core`, for the pages that are built next. */
export const writeReference = async (portal: string): Promise<void> => {
  // Only a build needs the parser, and a start should not wait for it.
  const { nouns } = await import("./nouns.ts");
  const folder = join(portal, ".generated");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "reference.mjs"), `export const nouns = ${JSON.stringify(nouns)};\n`);
};
