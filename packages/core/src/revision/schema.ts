import { z } from "zod";
import { WordingPart } from "../comment/schema.ts";
import { type EntryState as EntryStateValue, entryStates, type Standing as StandingValue } from "./decide.ts";
import type { FieldDifference as FieldDifferenceValue } from "./difference.ts";

export const EntryState: z.ZodType<EntryStateValue> = z.enum(entryStates);
export type EntryState = EntryStateValue;

export const Standing: z.ZodType<StandingValue> = z.object({
  latest: z.object({ number: z.int().nonnegative(), drafter: z.string().nullable() }).nullable(),
  live: z.boolean(),
  published: z.int().nonnegative().nullable(),
});
export type Standing = StandingValue;

export const FieldDifference: z.ZodType<FieldDifferenceValue> = z.object({
  path: z.string(),
  parts: z.array(WordingPart),
});
export type FieldDifference = FieldDifferenceValue;
