import { z } from "zod";
import { Locale, OfficialText } from "../language/schema.ts";
import { Source } from "../meeting/meeting.ts";
import { HeldFile } from "./held-file.ts";

export const mediaKinds = [
  "brochure",
  "video",
  "report",
  "presentation",
  "agenda",
  "statement",
  "document",
] as const;

/** A document or video of a Chairmanship. `address` and `file` are null where our sources give none. */
export const Media = z.object({
  slug: z.string(),
  chairmanship: z.string(),
  /** The meeting that it belongs to, where it belongs to one. */
  meeting: z.string().nullable(),
  kind: z.enum(mediaKinds),
  title: OfficialText,
  /** `YYYY-MM`, or `YYYY-MM-DD`, as the source gives it. */
  month: z.string(),
  /** The language that it is in; null where the source does not say, or it is in several. */
  language: Locale.nullable(),
  address: z.url().nullable(),
  /** Held here, in a file of its own. */
  file: HeldFile.nullable(),
  /** Where these facts were read; null: in the source of its Chairmanship. */
  source: Source.nullable(),
});
export type Media = z.infer<typeof Media>;
