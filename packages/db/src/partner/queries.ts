import type { PartnerFact } from "@rabat/core/revision";
import { asc, eq, getTableColumns } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { partnerFact } from "./table.ts";

const { withdrawn: _, ...columns } = getTableColumns(partnerFact);

export const listPartnerFacts = (tx: Transaction): Promise<PartnerFact[]> =>
  tx.select(columns).from(partnerFact).orderBy(asc(partnerFact.code));

export const findPartnerFact = async (tx: Transaction, code: string): Promise<PartnerFact | null> => {
  const [found] = await tx
    .select(columns)
    .from(partnerFact)
    .where(eq(partnerFact.code, code as PartnerFact["code"]));
  return found ?? null;
};
