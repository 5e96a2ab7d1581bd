import type { ProposalDecision, SecretariatChange } from "@rabat/core/partner";
import { sql } from "drizzle-orm";
import { check, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, instant, oneOf } from "../columns.ts";
import { person } from "../person/table.ts";

/** What a head proposed about the Secretariat's own people, and what a second person made of it. */
export const secretariatProposal = pgTable(
  "secretariat_proposal",
  {
    id: id(),
    change: jsonb().$type<SecretariatChange>().notNull(),
    proposedBy: uuid()
      .notNull()
      .references(() => person.id),
    proposed: instant().notNull().default(sql`clock_timestamp()`),
    expires: instant().notNull().default(sql`clock_timestamp() + interval '14 days'`),
    decision: oneOf<ProposalDecision>(),
    decidedBy: uuid().references(() => person.id),
    decided: instant(),
    reason: text().notNull().default(""),
  },
  (table) => [
    check(
      "proposal_decided_by_a_person",
      sql`(${table.decision} is null) = (${table.decidedBy} is null) and (${table.decision} is null) = (${table.decided} is null)`,
    ),
    check(
      "proposal_confirmed_by_another",
      sql`${table.decision} is distinct from 'confirmed' or ${table.decidedBy} <> ${table.proposedBy}`,
    ),
  ],
);
