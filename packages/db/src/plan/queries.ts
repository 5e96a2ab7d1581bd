import type { PlanFact } from "@rabat/core/revision";
import { asc, eq, getTableColumns } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { planFact } from "./table.ts";

const { withdrawn: _, ...columns } = getTableColumns(planFact);

export const listPlanFacts = (tx: Transaction): Promise<PlanFact[]> =>
  tx.select(columns).from(planFact).orderBy(asc(planFact.node));

export const findPlanFact = async (tx: Transaction, node: string): Promise<PlanFact | null> => {
  const [found] = await tx.select(columns).from(planFact).where(eq(planFact.node, node));
  return found ?? null;
};
