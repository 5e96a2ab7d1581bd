import { z } from "zod";

import { readOutcomeReference } from "../outcome/outcome.ts";
import { partnerOf } from "../partner/catalogue.ts";
import { fillableNodes } from "./plan-fact.ts";

/** What the Secretariat edits of the public record, in the order in which its desk lists it. */
export const recordKinds = ["chairmanship", "meeting", "outcome", "document", "plan", "partner"] as const;
export const RecordKind = z.enum(recordKinds);
export type RecordKind = z.infer<typeof RecordKind>;

/**
 * Whether a text can be the key of an entry: its permanent name in addresses. An outcome's is its reference, a plan
 * text's the address of its node, a partner's its code; the others are small letters, digits and single hyphens.
 *
 * @example isRecordKey("meeting", "geneva-2023") // → true
 */
export const isRecordKey = (kind: RecordKind, key: string): boolean => {
  if (kind === "outcome") return readOutcomeReference(key) !== null && /[CRT]\d+$/.test(key);
  if (kind === "plan") return fillableNodes.includes(key);
  if (kind === "partner") return partnerOf(key) !== undefined;
  return key.length <= 80 && key !== "new" && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(key);
};
