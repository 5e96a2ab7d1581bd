import { z } from "zod";
import { Instant } from "../consultation/consultation.ts";
import { type Comment, LateStanding } from "./comment.ts";

/** What a delegation holds after submitting; anyone who has reference and hash can have it confirmed. */
export const Receipt = z.object({
  reference: z.string(),
  consultation: z.string(),
  delegation: z.string(),
  submitted: Instant,
  comments: z.int().positive(),
  /** SHA-256 of the canonical contribution, 64 hexadecimal digits. */
  hash: z.string(),
  /** Head of the delegation's audit chain after the submission. */
  auditHead: z.string(),
  withdrawn: Instant.nullable(),
  /** It came after the closing and its grace: how it stands, and the Secretariat's reason; null: in time. */
  late: z
    .object({ standing: LateStanding, reason: z.string().nullable(), decided: Instant.nullable() })
    .nullable(),
});
export type Receipt = z.infer<typeof Receipt>;

// Crockford's base 32: no I, L, O, U, so that a reference can be read over a telephone.
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * The reference of a contribution, `RP-4K7T-9XQ2-M0ZD`, made of 12 random bytes that the caller draws.
 *
 * @example receiptReference(new Uint8Array(12)) // → "RP-0000-0000-0000"
 */
export const receiptReference = (random: Uint8Array): string => {
  const symbols = Array.from(random.subarray(0, 12), (byte) => alphabet[byte % 32]).join("");
  return `RP-${symbols.match(/.{4}/g)?.join("-")}`;
};

/**
 * A reference as typed by a person: case, spaces and the letters that Crockford reads as digits are forgiven.
 *
 * Null for what is none.
 *
 * @example readReceiptReference("rp 4k7t 9xq2 mozd") // → "RP-4K7T-9XQ2-M0ZD"
 */
export const readReceiptReference = (typed: string): string | null => {
  const symbols = typed
    .toUpperCase()
    .replace(/[\s-]/g, "")
    .replace(/^RP/, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  return /^[0-9A-HJKMNP-TV-Z]{12}$/.test(symbols) ? `RP-${symbols.match(/.{4}/g)?.join("-")}` : null;
};

type Submission = {
  reference: string;
  consultation: string;
  delegation: string;
  submitted: Instant;
  /** In the text that is hashed, so that the mark cannot be lost. */
  late: boolean;
};

/**
 * The canonical contribution: the one string its hash is taken over. JSON with sorted keys, comments by id, so
 * that any tool in any language can rebuild it.
 *
 * @example
 * const submission = {
 *   reference: "RP-4K7T-9XQ2-M0ZD",
 *   consultation: "demonstration",
 *   delegation: "demonstration-a",
 *   submitted: "2026-11-20T12:00:00.000Z",
 *   late: false,
 * };
 * Object.keys(JSON.parse(canonicalContribution(submission, [demonstrationComment])))
 * // → ["comments", "consultation", "delegation", "late", "reference", "submitted"]
 */
export const canonicalContribution = (submission: Submission, comments: readonly Comment[]): string =>
  JSON.stringify({
    comments: comments
      .toSorted((left, right) => (left.id < right.id ? -1 : 1))
      .map((comment) => ({
        comment: comment.comment,
        confidential: comment.confidential,
        id: comment.id,
        language: comment.language,
        // only where it is so: the hashes of all others stay as they were
        ...(comment.onBehalf === null ? {} : { onBehalf: comment.onBehalf.source }),
        paragraph: comment.paragraph,
        position: comment.position,
        proposedText: comment.proposedText,
        type: comment.type,
        version: comment.version,
      })),
    consultation: submission.consultation,
    delegation: submission.delegation,
    late: submission.late,
    reference: submission.reference,
    submitted: submission.submitted,
  });
