import { z } from "zod";
import { locales } from "../language/locale.ts";
import {
  type ActionNumber as ActionNumberValue,
  type AreaCode as AreaCodeValue,
  actionTotal,
  areaCodes,
  type ObjectiveCode as ObjectiveCodeValue,
  objectiveCodes,
} from "./catalogue.ts";
import type {
  ActionState as ActionStateValue,
  CapNode as CapNodeValue,
  Coverage as CoverageValue,
} from "./coverage.ts";
import type { CapForm as CapFormValue, CapReference as CapReferenceValue } from "./reference.ts";

// An entry point of their own, `/cap/schema`, so that `/cap` does without zod.
export const AreaCode: z.ZodType<AreaCodeValue> = z.enum(areaCodes);
export type AreaCode = AreaCodeValue;

export const ObjectiveCode: z.ZodType<ObjectiveCodeValue> = z.enum(objectiveCodes);
export type ObjectiveCode = ObjectiveCodeValue;

export const ActionNumber: z.ZodType<ActionNumberValue> = z.int().min(1).max(actionTotal);
export type ActionNumber = ActionNumberValue;

export const CapReference: z.ZodType<CapReferenceValue> = z.object({
  areas: z.array(AreaCode).readonly(),
  objectives: z.array(ObjectiveCode).readonly(),
  actions: z.array(ActionNumber).readonly(),
});
export type CapReference = CapReferenceValue;

export const CapNode: z.ZodType<CapNodeValue> = z.discriminatedUnion("level", [
  z.object({ level: z.literal("area"), code: z.enum(areaCodes) }),
  z.object({ level: z.literal("objective"), code: z.enum(objectiveCodes) }),
  z.object({ level: z.literal("action"), number: z.int().min(1).max(actionTotal) }),
]);
export type CapNode = CapNodeValue;

const Total = z.int().positive();

export const Coverage: z.ZodType<CoverageValue> = z.object({
  areas: z.object({ addressed: z.array(AreaCode), total: Total }),
  /** Counted codes: 5a and 5b are one "5" of ten. */
  objectives: z.object({ addressed: z.array(z.string().regex(/^([1-9]|10)$/)), total: Total }),
  actions: z.object({ addressed: z.array(ActionNumber), total: Total }),
});
export type Coverage = CoverageValue;

export const ActionState: z.ZodType<ActionStateValue> = z.enum(["addressed", "not-yet", "unknown-parent"]);
export type ActionState = ActionStateValue;

/** How a line is written: in a language of the interface, or in codes. */
export const CapForm: z.ZodType<CapFormValue> = z.enum([...locales, "code"]);
export type CapForm = CapFormValue;
