import { locales } from "@rabat/core/language";
import { SearchFacets, searchLimit } from "@rabat/core/search";
import { z } from "zod";
import { parameters } from "../open-data/parameter.ts";

const language = z
  .enum(locales)
  .default("en")
  .describe("the language preferred for texts and for what is refused");

const { language: _, ...facets } = SearchFacets.shape;

export const searchQuestion = z.strictObject({
  ...facets,
  query: z
    .string()
    .max(searchLimit)
    .describe("words that must all be there, “phrases”, references; OR, NOT and -word do what they say"),
  page: z.int().min(1).max(999_999).default(1),
  language,
});
export type SearchQuestion = z.infer<typeof searchQuestion>;

export const readQuestion = z.strictObject({
  reference: z.string().min(1).max(100).describe("geneva-2023-C1, geneva-2023, morocco, ma, action-17"),
  language,
});

export const coverageQuestion = z.strictObject({
  chairmanship: parameters.chairmanship.optional().describe("its permanent name, such as morocco"),
  language,
});
