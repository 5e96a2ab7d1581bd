import type { OfficialText } from "../language/official-text.ts";

/** A document or video of a Chairmanship. `address` is null where our sources do not give one. */
export type Media = {
  slug: string;
  chairmanship: string;
  kind: "brochure" | "video";
  title: OfficialText;
  /** `YYYY-MM`, as the source gives it. */
  month: string;
  address: string | null;
};
