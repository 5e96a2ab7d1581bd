import { z } from "zod";
import { Instant } from "../consultation/consultation.ts";
import type { TrailPosition as TrailPositionValue } from "./trail.ts";

export const TrailPosition: z.ZodType<TrailPositionValue> = z.object({
  at: Instant,
  chain: z.string(),
  sequence: z.int().positive(),
});
export type TrailPosition = TrailPositionValue;
