import type { Clearance } from "@rabat/core/comment";
import type { DelegationKind } from "@rabat/core/partner";
import { pgTable, text } from "drizzle-orm/pg-core";
import { bilingual, oneOf } from "../columns.ts";

export const delegation = pgTable("delegation", {
  id: text().primaryKey(),
  kind: oneOf<DelegationKind>().notNull(),
  standing: oneOf<"partner" | "observer">().notNull(),
  name: bilingual().notNull(),
  clearance: oneOf<Clearance>().notNull().default("one-step"),
});
