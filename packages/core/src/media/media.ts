import { z } from "zod";
import { OfficialText } from "../language/schema.ts";

/** A document or video of a Chairmanship. `address` is null where our sources do not give one. */
export const Media = z.object({
  slug: z.string(),
  chairmanship: z.string(),
  kind: z.enum(["brochure", "video"]),
  title: OfficialText,
  /** `YYYY-MM`, as the source gives it. */
  month: z.string(),
  address: z.url().nullable(),
});
export type Media = z.infer<typeof Media>;
