import { type AuditDeed, type AuditEvent, readRecorded, type TrailPosition } from "@rabat/core/audit";
import type { Instant } from "@rabat/core/consultation";
import { and, desc, eq, gte, ilike, inArray, isNotNull, lte, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { containing } from "../containing.ts";
import { person } from "../person/table.ts";
import { auditEvent } from "./table.ts";

export type TrailFilter = {
  chain?: string | undefined;
  /** Ids of people. */
  people?: readonly string[] | undefined;
  deed?: AuditDeed | undefined;
  subject?: string | undefined;
  from?: Instant | undefined;
  to?: Instant | undefined;
  after?: TrailPosition | undefined;
  limit: number;
};

const conditionsOf = ({ chain, people, deed, subject, from, to, after }: TrailFilter): SQL[] => {
  const conditions: SQL[] = [isNotNull(auditEvent.at)];
  if (chain) conditions.push(eq(auditEvent.chain, chain));
  if (people) conditions.push(inArray(auditEvent.actorPerson, [...people]));
  if (deed) conditions.push(eq(auditEvent.deed, deed));
  if (subject) conditions.push(ilike(auditEvent.subject, containing(subject)));
  if (from) conditions.push(gte(auditEvent.at, from));
  if (to) conditions.push(lte(auditEvent.at, to));
  if (after)
    conditions.push(
      sql`(${auditEvent.at}, ${auditEvent.chain}, ${auditEvent.sequence}) < (${after.at}, ${after.chain}, ${after.sequence}::bigint)`,
    );
  return conditions;
};

const identifier = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const namesOf = async (tx: Transaction, ids: ReadonlySet<string>): Promise<Map<string, string>> => {
  const known = [...ids].filter((id) => identifier.test(id));
  if (known.length === 0) return new Map();
  const rows = await tx
    .select({ id: person.id, name: person.name })
    .from(person)
    .where(inArray(person.id, known));
  return new Map(rows.map(({ id, name }) => [id, name]));
};

/** History, newest first, after a position; two questions however much is asked for. */
export const listTrail = async (tx: Transaction, filter: TrailFilter): Promise<AuditEvent[]> => {
  const rows = await tx
    .select({
      chain: auditEvent.chain,
      sequence: auditEvent.sequence,
      hash: auditEvent.hash,
      event: auditEvent.event,
      person: auditEvent.actorPerson,
    })
    .from(auditEvent)
    .where(and(...conditionsOf(filter)))
    .orderBy(desc(auditEvent.at), desc(auditEvent.chain), desc(auditEvent.sequence))
    .limit(filter.limit);
  const names = await namesOf(tx, new Set(rows.flatMap((row) => row.person ?? [])));
  return rows.map(({ event, person: by, ...row }) => ({
    ...row,
    recorded: readRecorded(event),
    by: (by !== null && names.get(by)) || null,
  }));
};

/** The people whose name or e-mail address holds a text, or whose id it is. */
export const peopleNamed = async (tx: Transaction, text: string): Promise<string[]> => {
  if (identifier.test(text)) return [text];
  const pattern = containing(text);
  const rows = await tx
    .select({ id: person.id })
    .from(person)
    .where(sql`${person.name} ilike ${pattern} or ${person.email} ilike ${pattern}`);
  return rows.map(({ id }) => id);
};
