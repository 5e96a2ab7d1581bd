import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

const core = join("..", "..", "packages", "core");

/** Reads the reference out of the sources of `@rabat/core`, for the pages that are built next. */
export const writeReference = async (portal: string): Promise<void> => {
  // Only a build needs the parser, and a start should not wait for it.
  const { readNouns } = await import("./read-nouns.ts");
  const nouns = await readNouns(join(portal, core));
  await mkdir(join(portal, ".generated"), { recursive: true });
  await writeFile(join(portal, ".generated", "reference.json"), JSON.stringify(nouns));
};
