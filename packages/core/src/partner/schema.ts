import { z } from "zod";
import { DelegateRole, type Delegate as DelegateValue } from "./actor.ts";
import { type Deed as DeedValue, deeds } from "./permission.ts";

export const Deed: z.ZodType<DeedValue> = z.enum(deeds);
export type Deed = DeedValue;

export const Delegate: z.ZodType<DelegateValue> = z.object({
  kind: z.literal("delegate"),
  person: z.string(),
  delegation: z.string(),
  role: DelegateRole,
});
export type Delegate = DelegateValue;
