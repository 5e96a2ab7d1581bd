import type { ObjectiveCode } from "@rabat/core/cap";
import type { Source } from "@rabat/core/meeting";
import { jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { instant, officialText, oneOf } from "../columns.ts";

/** What was filled in where the catalogue in core is silent. */
export const planFact = pgTable("plan_fact", {
  node: text().primaryKey(),
  text: officialText(),
  objective: oneOf<ObjectiveCode>(),
  source: jsonb().$type<Source>().notNull(),
  withdrawn: instant(),
});
