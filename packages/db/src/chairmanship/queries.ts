import type { Chairmanship } from "@rabat/core/chairmanship";
import { asc, eq, getTableColumns } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { chairmanship } from "./table.ts";

const { withdrawn: _, ...columns } = getTableColumns(chairmanship);

export const listChairmanships = (tx: Transaction): Promise<Chairmanship[]> =>
  tx.select(columns).from(chairmanship).orderBy(asc(chairmanship.from));

export const findChairmanship = async (tx: Transaction, slug: string): Promise<Chairmanship | null> => {
  const [found] = await tx.select(columns).from(chairmanship).where(eq(chairmanship.slug, slug));
  return found ?? null;
};
