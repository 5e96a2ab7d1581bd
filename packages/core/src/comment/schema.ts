import { z } from "zod";
import { Instant } from "../consultation/consultation.ts";
import type { AnswerRow as AnswerRowValue } from "./answers.ts";
import type { LatestEvent as LatestEventValue } from "./autosave.ts";
import type { ClearanceStep as ClearanceStepValue } from "./clearance.ts";
import { Comment } from "./comment.ts";
import type { Checked as CheckedValue } from "./contribution.ts";
import { Disposition } from "./disposition.ts";
import type { SimilarWordings as SimilarWordingsValue } from "./similar.ts";
import type { WordingPart as WordingPartValue } from "./wording.ts";

// Apart from what they describe: a page that only compares wordings then loads no zod.
export const WordingPart: z.ZodType<WordingPartValue> = z.object({
  kind: z.enum(["equal", "removed", "added"]),
  text: z.string(),
});
export type WordingPart = WordingPartValue;

export const SimilarWordings: z.ZodType<SimilarWordingsValue> = z.object({
  ids: z.array(z.string()),
  share: z.int().min(0).max(100),
});
export type SimilarWordings = SimilarWordingsValue;

export const AnswerRow: z.ZodType<AnswerRowValue> = z.object({
  comment: Comment,
  disposition: Disposition.nullable(),
});
export type AnswerRow = AnswerRowValue;

export const Checked: z.ZodType<CheckedValue> = z
  .array(z.object({ id: z.string(), version: z.int().positive() }))
  .readonly();
export type Checked = CheckedValue;

export const ClearanceStep: z.ZodType<ClearanceStepValue> = z.union([
  z.object({ step: z.enum(["propose", "clear"]) }),
  z.object({ step: z.literal("return"), reason: z.string() }),
]);
export type ClearanceStep = ClearanceStepValue;

export const LatestEvent: z.ZodType<LatestEventValue> = z.object({
  at: Instant,
  person: z.string().nullable(),
  subject: z.string(),
  autosave: z.boolean(),
});
export type LatestEvent = LatestEventValue;
