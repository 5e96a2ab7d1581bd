import { DateChange } from "@rabat/core/consultation";
import { Delegation } from "@rabat/core/partner";
import { delegations, extensions, type Transaction } from "@rabat/db";
import type { z } from "zod";

/** A change of a closing as it is shown: the delegation by name. */
export const ShownChange = DateChange.extend({ delegation: Delegation.nullable() });

/** The changes that the actor may see: those for all; with those for one, where it takes part. */
export const shownChanges = async (tx: Transaction, slug: string): Promise<z.infer<typeof ShownChange>[]> => {
  const changes = await extensions.dateChangesOf(tx, slug);
  const ids = changes.flatMap(({ delegation }) => delegation ?? []);
  const named = await delegations.findDelegations(tx, ids);
  return changes.map((change) => ({
    ...change,
    delegation: (change.delegation !== null && named.get(change.delegation)) || null,
  }));
};
