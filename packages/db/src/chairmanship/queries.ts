import type { Chairmanship } from "@rabat/core/chairmanship";
import { asc, eq } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { chairmanship } from "./table.ts";

export const listChairmanships = (tx: Transaction): Promise<Chairmanship[]> =>
  tx.select().from(chairmanship).orderBy(asc(chairmanship.from));

export const findChairmanship = async (tx: Transaction, slug: string): Promise<Chairmanship | null> => {
  const [found] = await tx.select().from(chairmanship).where(eq(chairmanship.slug, slug));
  return found ?? null;
};
