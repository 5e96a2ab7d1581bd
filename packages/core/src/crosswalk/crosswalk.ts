import { z } from "zod";
import { type AreaCode, nodesOf, parseCapReference } from "../cap/index.ts";
import { CapNode } from "../cap/schema.ts";
import { Source } from "../meeting/meeting.ts";
import { globalCompactObjectives } from "./global-compact.ts";

/**
 * `published`: a page of the Dialogue itself makes the link. `editorial`: this product does, reading short titles
 * side by side; no published table from the Cadiz plan to the Global Compact was found.
 */
export const CrosswalkStanding = z.enum(["published", "editorial"]);
export type CrosswalkStanding = z.infer<typeof CrosswalkStanding>;

export const CrosswalkLink = z.object({
  node: CapNode,
  globalCompact: z.int().min(1).max(globalCompactObjectives.length),
  standing: CrosswalkStanding,
  /** The page that makes the link; null for an editorial one. */
  source: Source.nullable(),
});
export type CrosswalkLink = z.infer<typeof CrosswalkLink>;

// Where an objective's title is unknown (8 and 9), nothing is laid to it; its area speaks for it.
const editorial: readonly (readonly [line: string, globalCompact: readonly number[]])[] = [
  ["Objective 1", [19, 20]],
  ["Objective 2", [1, 2]],
  ["Objective 3", [5, 6, 18]],
  ["Objective 4", [3, 5]],
  ["Objective 5a", [7]],
  ["Objective 5b", [7, 8, 17]],
  ["Objective 6", [15, 16]],
  ["Area 4", [9, 10]],
  ["Objective 10", [21]],
  ["Action 17", [8]],
];

/** The page of the Marrakesh meeting, which serves Objective 7: it quotes objective 11. */
const marrakeshPage: Source = {
  title: {
    en: "Page of the Dialogue’s site on the thematic meeting on border management in Marrakesh",
    fr: "Page du site du Dialogue sur la réunion thématique de Marrakech consacrée à la gestion des frontières",
  },
  address: null,
};

const linksOf = (line: string, numbers: readonly number[], source: Source | null): CrosswalkLink[] => {
  const read = parseCapReference(line);
  if (!read.ok) throw new Error(`${line} is no part of the Cadiz Action Plan`);
  return nodesOf(read.value).flatMap((node) =>
    numbers.map((globalCompact) => ({
      node,
      globalCompact,
      standing: source === null ? "editorial" : "published",
      source,
    })),
  );
};

export const crosswalk: readonly CrosswalkLink[] = [
  ...editorial.flatMap(([line, numbers]) => linksOf(line, numbers, null)),
  ...linksOf("Objective 7", [11], marrakeshPage),
];

const isSame = (left: CapNode, right: CapNode) => JSON.stringify(left) === JSON.stringify(right);

/**
 * What is laid to one part of the plan itself, not to what stands above or below it.
 *
 * Empty where nothing is.
 *
 * @example crosswalkOf({ level: "objective", code: "7" }).map(({ globalCompact, standing }) => [globalCompact, standing])
 * // → [[11, "published"]]
 */
export const crosswalkOf = (node: CapNode): CrosswalkLink[] =>
  crosswalk.filter((link) => isSame(link.node, node));

/**
 * The domain of the Joint Valletta Action Plan that an area corresponds to: five domains in the same order as the
 * five areas.
 *
 * @example vallettaDomainOf("3") // → 3
 */
export const vallettaDomainOf = (area: AreaCode): number => Number(area);
