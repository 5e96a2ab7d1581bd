import type { Media } from "@rabat/core/media";
import { asc } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { media } from "./table.ts";

export const listMedia = (tx: Transaction): Promise<Media[]> =>
  tx.select().from(media).orderBy(asc(media.month), asc(media.slug));
