import { capAddress, nodesOf, parseCapReference } from "@rabat/core/cap";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { z } from "zod";
import type { Dataset } from "../open-data/dataset.ts";
import { datasets } from "../open-data/datasets.ts";
import type { Served } from "./server.ts";

/** "Action 17" and "O5b" as the plan's own addresses; anything else as it is. */
const canonical = (reference: string): string => {
  const read = parseCapReference(reference);
  const [node, ...others] = read.ok ? nodesOf(read.value) : [];
  return node !== undefined && others.length === 0 ? capAddress(node) : reference.trim().toLowerCase();
};

const Items = z.object({ items: z.array(z.looseObject({})) });

const itemsOf = async ({ read }: Dataset, served: Served & { meeting?: string }) => {
  const found = await read(served);
  return found.ok ? Items.parse(found.value).items : [];
};

/** What can be read by its permanent name, which stands in the key of its list. */
const kinds = {
  outcome: datasets.outcomes,
  meeting: datasets.meetings,
  part: datasets.plan,
  chairmanship: datasets.chairmanships,
  partner: datasets.partners,
} satisfies Record<string, Dataset>;

/** What bears a permanent name, as the open data gives it; a meeting with the references of its texts. */
export const readByReference = async (
  reference: string,
  served: Served,
): Promise<Result<Record<string, unknown>>> => {
  const name = canonical(reference);
  for (const [kind, dataset] of Object.entries(kinds)) {
    const [key = ""] = dataset.key;
    const item = (await itemsOf(dataset, served)).find((each) => String(each[key]).toLowerCase() === name);
    if (item === undefined) continue;
    if (kind !== "meeting") return accept({ kind, item });
    const texts = await itemsOf(datasets.outcomes, { ...served, meeting: name });
    return accept({ kind, item, outcomes: texts.map((text) => text.reference) });
  }
  return refuse({ code: "record.not-found", part: reference });
};
