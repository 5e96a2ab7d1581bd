import type { AreaCode } from "@rabat/core/cap";
import type { Source } from "@rabat/core/meeting";
import type { Partner } from "@rabat/core/partner";
import { jsonb, pgTable } from "drizzle-orm/pg-core";
import { instant, officialText, oneOf } from "../columns.ts";

/** What was said of a partner beyond the list in core, or otherwise than it. */
export const partnerFact = pgTable("partner_fact", {
  code: oneOf<Partner["code"]>().primaryKey(),
  standing: oneOf<Partner["standing"]>(),
  referenceFor: jsonb().$type<AreaCode[]>().notNull(),
  note: officialText(),
  source: jsonb().$type<Source>().notNull(),
  withdrawn: instant(),
});
