import { z } from "zod";
import { locales } from "../language/locale.ts";
import { OfficialText } from "../language/schema.ts";
import type { Provenance as ProvenanceValue } from "../language/source.ts";
import { Source } from "../meeting/meeting.ts";
import {
  type ActionNumber as ActionNumberValue,
  type Action as ActionValue,
  type AreaCode as AreaCodeValue,
  type Area as AreaValue,
  actionTotal,
  areaCodes,
  type ObjectiveCode as ObjectiveCodeValue,
  type Objective as ObjectiveValue,
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

/** How a fact of the plan came to be held. */
export const Provenance: z.ZodType<ProvenanceValue> = z.union([
  z.object({ basis: z.enum(["read", "counted", "completed"]), source: Source }),
  z.object({ basis: z.enum(["editorial", "unknown"]) }),
]);
export type Provenance = ProvenanceValue;

export const Area: z.ZodType<AreaValue> = z.object({
  code: AreaCode,
  title: OfficialText,
  completed: z.string().nullable(),
  provenance: Provenance,
});
export type Area = AreaValue;

export const Objective: z.ZodType<ObjectiveValue> = z.object({
  code: ObjectiveCode,
  area: AreaCode,
  title: OfficialText.nullable(),
  longer: OfficialText.nullable(),
  provenance: z.object({ title: Provenance, longer: Provenance }),
});
export type Objective = ObjectiveValue;

export const Action: z.ZodType<ActionValue> = z.object({
  number: ActionNumber,
  objective: ObjectiveCode.nullable(),
  text: OfficialText.nullable(),
  provenance: z.object({ objective: Provenance, text: Provenance }),
});
export type Action = ActionValue;
