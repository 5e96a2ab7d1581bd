import type { Clearance } from "@rabat/core/comment";
import type { Delegation } from "@rabat/core/partner";
import { eq } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { delegation } from "./table.ts";

export type DelegationRecord = Delegation & { clearance: Clearance };

export const findDelegation = async (tx: Transaction, id: string): Promise<DelegationRecord | null> => {
  const [found] = await tx.select().from(delegation).where(eq(delegation.id, id));
  return found ?? null;
};
