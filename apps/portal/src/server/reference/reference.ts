import { nouns } from "#reference";
import type { Noun } from "./entry.ts";

/** Every entry point of `@rabat/core`, as its sources stood at the build. */
export const readReference = (): readonly Noun[] => nouns;

export const readNoun = (slug: string): Noun | null => nouns.find((noun) => noun.slug === slug) ?? null;

/** The other page of the same entry point, where it has two. */
export const otherPageOf = ({ name, slug }: Noun): Noun | null =>
  nouns.find((noun) => noun.name === name && noun.slug !== slug) ?? null;
