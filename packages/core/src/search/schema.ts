import { z } from "zod";
import type { ExcerptPart as ExcerptPartValue } from "./excerpt.ts";

export const ExcerptPart: z.ZodType<ExcerptPartValue> = z.object({ text: z.string(), found: z.boolean() });
export type ExcerptPart = ExcerptPartValue;
