import type { Notice } from "@rabat/core/mail";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { mailNotice } from "./notice.ts";

type Told = Omit<Notice, "at"> & { consultation: string; delegation: string };

/** Keeps that a delegation is told something; false where it was told before. */
export const tell = async (tx: Transaction, given: Told): Promise<boolean> =>
  (await tx.insert(mailNotice).values(given).onConflictDoNothing().returning()).length > 0;

/** What a delegation has been told of a consultation. */
export const toldTo = (
  tx: Transaction,
  { consultation, delegation }: { consultation: string; delegation: string },
): Promise<Notice[]> =>
  tx
    .select({ notice: mailNotice.notice, deadline: mailNotice.deadline, at: mailNotice.at })
    .from(mailNotice)
    .where(and(eq(mailNotice.consultation, consultation), eq(mailNotice.delegation, delegation)));
