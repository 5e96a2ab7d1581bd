import { type Consultation, forDelegation } from "@rabat/core/consultation";
import type { Notice } from "@rabat/core/mail";
import { extensions, type Transaction } from "@rabat/db";

/** A consultation with the dates that hold for one delegation: the one place that mails take them from. */
export const datesFor = async (
  tx: Transaction,
  consultation: Consultation,
  delegation: string,
): Promise<Consultation> =>
  forDelegation(consultation, await extensions.dateChangesOf(tx, consultation.slug), delegation);

/** How often a delegation has been told of a later deadline. */
export const timesMoved = (told: readonly Notice[]): number =>
  told.filter(({ notice }) => notice === "extension").length;
