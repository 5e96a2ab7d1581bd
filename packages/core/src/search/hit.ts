import { z } from "zod";
import { Locale } from "../language/schema.ts";
import type { ExcerptPart } from "./excerpt.ts";
import { searchKinds } from "./facets.ts";

const Parts: z.ZodType<ExcerptPart[]> = z.array(z.object({ text: z.string(), found: z.boolean() }));

/** One thing that a search found, in one of its languages: title and excerpt cut where a word of the search stands. */
export const SearchHit = z.object({
  kind: z.enum(searchKinds),
  /** The reference, slug, code or plan address under which it is read. */
  subject: z.string(),
  language: Locale,
  /** Whether its author did not publish it in this language. */
  unofficial: z.boolean(),
  title: Parts,
  excerpt: Parts,
});
export type SearchHit = z.infer<typeof SearchHit>;
