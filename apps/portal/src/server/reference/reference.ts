import { readFile } from "node:fs/promises";
import type { Noun } from "./entry.ts";

// Written by the build just before the pages are, which take it along.
const file = new URL("../../../.generated/reference.json", import.meta.url);

let held: Promise<Noun[]> | undefined;

/** Every entry point of `@rabat/core`, as its sources stood at the build. */
export const readReference = (): Promise<Noun[]> => {
  held ??= readFile(file, "utf8").then((text) => JSON.parse(text));
  return held;
};

export const readNoun = async (slug: string): Promise<Noun | null> =>
  (await readReference()).find((noun) => noun.slug === slug) ?? null;
