import type { Clearance } from "@rabat/core/comment";
import type { Delegation } from "@rabat/core/partner";
import { eq, inArray } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { delegation } from "./table.ts";

export type DelegationRecord = Delegation & { clearance: Clearance };

export const findDelegation = async (tx: Transaction, id: string): Promise<DelegationRecord | null> => {
  const [found] = await tx.select().from(delegation).where(eq(delegation.id, id));
  return found ?? null;
};

export const listDelegations = (tx: Transaction): Promise<Delegation[]> =>
  tx
    .select({
      id: delegation.id,
      kind: delegation.kind,
      standing: delegation.standing,
      name: delegation.name,
    })
    .from(delegation);

export const setClearance = async (tx: Transaction, id: string, clearance: Clearance): Promise<void> => {
  await tx.update(delegation).set({ clearance }).where(eq(delegation.id, id));
};

export const findDelegations = async (
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, Delegation>> => {
  if (ids.length === 0) return new Map();
  const found = await tx
    .select()
    .from(delegation)
    .where(inArray(delegation.id, [...ids]));
  return new Map(found.map((each) => [each.id, each]));
};
