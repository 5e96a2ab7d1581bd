import { z } from "zod";
import { Instant } from "../consultation/consultation.ts";
import {
  type AllowanceRule as AllowanceRuleValue,
  type AllowanceScope as AllowanceScopeValue,
  type Allowance as AllowanceValue,
  allowanceScopes,
  type LaneName as LaneNameValue,
  type Lane as LaneValue,
  lanes,
} from "./allowance.ts";

export const Allowance: z.ZodType<AllowanceValue> = z.object({
  tries: z.number().nonnegative(),
  at: Instant,
});
export type Allowance = AllowanceValue;

export const AllowanceRule: z.ZodType<AllowanceRuleValue> = z.object({
  most: z.int().positive(),
  seconds: z.number().positive(),
});
export type AllowanceRule = AllowanceRuleValue;

export const AllowanceScope: z.ZodType<AllowanceScopeValue> = z.enum(allowanceScopes);
export type AllowanceScope = AllowanceScopeValue;

export const Lane: z.ZodType<LaneValue> = z
  .array(z.object({ scope: AllowanceScope, rule: AllowanceRule }))
  .readonly();
export type Lane = LaneValue;

export const LaneName: z.ZodType<LaneNameValue> = z.enum(Object.keys(lanes) as LaneNameValue[]);
export type LaneName = LaneNameValue;
