import type { Media } from "@rabat/core/media";
import { asc, eq, getTableColumns } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { media } from "./table.ts";

const { withdrawn: _, ...columns } = getTableColumns(media);

export const listMedia = (tx: Transaction): Promise<Media[]> =>
  tx.select(columns).from(media).orderBy(asc(media.month), asc(media.slug));

export const findMedia = async (tx: Transaction, slug: string): Promise<Media | null> => {
  const [found] = await tx.select(columns).from(media).where(eq(media.slug, slug));
  return found ?? null;
};
