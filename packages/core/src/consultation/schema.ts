import { z } from "zod";
import type { OpeningWish as OpeningWishValue } from "./open.ts";
import type { Place as PlaceValue } from "./text-list.ts";

export const OpeningWish: z.ZodType<OpeningWishValue> = z.object({
  at: z.enum(["date", "once"]),
  readVersion: z.int().positive(),
});
export type OpeningWish = OpeningWishValue;

export const Place: z.ZodType<PlaceValue> = z.object({
  reference: z.string(),
  place: z.int().positive().nullable(),
});
export type Place = PlaceValue;
