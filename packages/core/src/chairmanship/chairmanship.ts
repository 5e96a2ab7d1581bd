import { z } from "zod";
import { OfficialText } from "../language/schema.ts";
import { Source } from "../meeting/meeting.ts";

export const Chairmanship = z.object({
  slug: z.string(),
  partner: z.string(),
  /** `YYYY-MM-DD`, or `YYYY-MM` where our sources give no day; the last one may still run. */
  from: z.string(),
  until: z.string().nullable(),
  priorities: z.array(OfficialText).readonly(),
  slogan: z.object({ text: OfficialText, attribution: OfficialText }).nullable(),
  /** What the Chairmanship is in the life of the plan, as printed. */
  placeInPlan: OfficialText.nullable(),
  source: Source,
});
export type Chairmanship = z.infer<typeof Chairmanship>;
