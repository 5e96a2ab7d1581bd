import type { Consultation, Paragraph } from "@rabat/core/consultation";
import type { Delegation } from "@rabat/core/partner";
import { asc, desc, eq, getTableColumns, sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { delegation } from "../delegation/table.ts";
import { invited } from "./invited.ts";
import { paragraph } from "./paragraph.ts";
import { consultation } from "./table.ts";

// every change for all is in the closing that a consultation is read with, as core's closingFor() has it
const closes = sql`closing_for_all(${consultation.slug}, ${consultation.closes})`.mapWith(
  consultation.closes,
);

const columns = { ...getTableColumns(consultation), closes };

export const listConsultations = (tx: Transaction): Promise<Consultation[]> =>
  tx.select(columns).from(consultation).orderBy(desc(consultation.opens));

/** The consultations that a delegation is invited to, newest first. */
export const listConsultationsOf = (tx: Transaction, delegationId: string): Promise<Consultation[]> =>
  tx
    .select(columns)
    .from(consultation)
    .innerJoin(invited, eq(invited.consultation, consultation.slug))
    .where(eq(invited.delegation, delegationId))
    .orderBy(desc(consultation.opens));

export const findConsultation = async (tx: Transaction, slug: string): Promise<Consultation | null> => {
  const [found] = await tx.select(columns).from(consultation).where(eq(consultation.slug, slug));
  return found ?? null;
};

export const paragraphsOf = (tx: Transaction, slug: string): Promise<Paragraph[]> =>
  tx
    .select({
      reference: paragraph.reference,
      label: paragraph.label,
      position: paragraph.position,
      text: paragraph.text,
      version: paragraph.version,
      hash: paragraph.hash,
    })
    .from(paragraph)
    .where(eq(paragraph.consultation, slug))
    .orderBy(asc(paragraph.position));

export const invitedTo = async (tx: Transaction, slug: string): Promise<Delegation[]> => {
  const rows = await tx
    .select({ delegation })
    .from(invited)
    .innerJoin(delegation, eq(delegation.id, invited.delegation))
    .where(eq(invited.consultation, slug));
  return rows.map((row) => row.delegation);
};

/** Marks the answers as published, at this instant. */
export const setResponded = async (tx: Transaction, slug: string, at: string): Promise<void> => {
  await tx.update(consultation).set({ responded: at }).where(eq(consultation.slug, slug));
};

/**
 * Settles arrival: whoever writes shares this lock and reads the clock after taking it; the closing snapshot
 * takes it alone. What was acknowledged before the snapshot is in it.
 */
export const shareConsultation = async (tx: Transaction, slug: string): Promise<void> => {
  await tx.execute(sql`select pg_advisory_xact_lock_shared(hashtextextended(${`consultation:${slug}`}, 0))`);
};

/** Takes the consultation alone: for the closing snapshot, and for whoever changes its dates. */
export const holdConsultation = async (tx: Transaction, slug: string): Promise<void> => {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`consultation:${slug}`}, 0))`);
};
