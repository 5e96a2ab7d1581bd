import { join } from "node:path";
import { readNouns } from "./read-nouns.ts";

const core = join(import.meta.dirname, "..", "..", "..", "..", "..", "packages", "core");

/** Every entry point of `@rabat/core`, from its sources. The pages are built with what this gives in its place. */
export const nouns = await readNouns(core);
