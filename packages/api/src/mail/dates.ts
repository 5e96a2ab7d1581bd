import type { Consultation } from "@rabat/core/consultation";
import type { Notice } from "@rabat/core/mail";

/** A consultation with the dates that hold for one delegation: the one place that mails take them from. */
export const datesFor = (consultation: Consultation, _delegation: string): Consultation => consultation;

/** How often a delegation has been told of a later deadline. */
export const timesMoved = (told: readonly Notice[]): number =>
  told.filter(({ notice }) => notice === "extension").length;
