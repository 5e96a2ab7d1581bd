import { z } from "zod";
import { parseCapReference } from "../cap/index.ts";
import { readOutcomeReference } from "../outcome/outcome.ts";

/**
 * What a reference in a search stands for: `keys` are names of one thing or of several (`c1` is in every meeting),
 * `nodes` are parts of the plan, which also find whatever addresses them.
 */
export const SearchReference = z.object({ keys: z.array(z.string()), nodes: z.array(z.string()) });
export type SearchReference = z.infer<typeof SearchReference>;

const label = /^[crt][1-9]\d{0,3}$/i;
const meeting = /^[a-z]+(?:-[a-z]+)*-\d{4}(?:-[a-z]+)*$/i;

/** `action:17`, `objective:5b`: how parts of the plan are marked in the index. */
const nodesIn = (text: string): string[] => {
  const read = parseCapReference(text);
  if (!read.ok) return [];
  const { areas, objectives, actions } = read.value;
  return [
    ...areas.map((code) => `area:${code}`),
    ...objectives.map((code) => `objective:${code}`),
    ...actions.map((number) => `action:${number}`),
  ];
};

/**
 * Reads "Action 17", "O5b", "Objectif 5b", "R12", "geneva-2023-C1", "geneva-2023"; null for ordinary words.
 *
 * @example
 * readSearchReference("Action 17") // → { keys: ["action-17"], nodes: ["action:17"] }
 * readSearchReference("migrants") // → null
 */
export const readSearchReference = (text: string): SearchReference | null => {
  if (label.test(text) || readOutcomeReference(text) !== null || meeting.test(text))
    return { keys: [text.toLowerCase()], nodes: [] };
  const nodes = nodesIn(text);
  return nodes.length === 0 ? null : { keys: nodes.map((node) => node.replace(":", "-")), nodes };
};
