import type { OfficialText } from "../language/official-text.ts";
import type { Source } from "../meeting/meeting.ts";

export type Chairmanship = {
  slug: string;
  partner: string;
  /** `YYYY-MM-DD`, or `YYYY-MM` where our sources give no day; the last one may still run. */
  from: string;
  until: string | null;
  priorities: readonly OfficialText[];
  slogan: { text: OfficialText; attribution: OfficialText } | null;
  /** What the Chairmanship is in the life of the plan, as printed. */
  placeInPlan: OfficialText | null;
  source: Source;
};
