import { z } from "zod";
import type { Role } from "../partner/actor.ts";

/** Every mail that the portal sends. None carries the text of a comment: only a link to where it is read. */
export const MailKind = z.enum([
  "invitation",
  "opening",
  "reminder",
  "extension",
  "draft-returned",
  "receipt",
  "withdrawal",
  "dispositions",
  "recorded",
  "security",
  "network-review",
]);
export type MailKind = z.infer<typeof MailKind>;

const delegates: readonly Role[] = ["contributor", "deputy", "focal-point"];
const inCharge: readonly Role[] = ["deputy", "focal-point"];

/** Whose business a mail is within a delegation; the others go to the one person they name. */
export const mailReaders: Readonly<
  Record<Exclude<MailKind, "invitation" | "draft-returned" | "security">, readonly Role[]>
> = {
  opening: delegates,
  reminder: delegates,
  extension: delegates,
  receipt: inCharge,
  withdrawal: inCharge,
  dispositions: delegates,
  recorded: delegates,
  "network-review": ["focal-point"],
};

/**
 * Seconds for which a mail waits for others of its kind to the same person, so that ten drafts returned in a row
 * are one mail. What waits nothing is still joined by whatever comes before it leaves.
 */
export const gatheringSeconds: Readonly<Record<MailKind, number>> = {
  invitation: 0,
  opening: 0,
  reminder: 0,
  extension: 60,
  "draft-returned": 600,
  receipt: 0,
  withdrawal: 0,
  dispositions: 60,
  recorded: 60,
  security: 60,
  "network-review": 0,
};
