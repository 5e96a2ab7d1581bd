import { z } from "zod";
import type { RefusalCode as RefusalCodeValue, Refusal as RefusalValue } from "../refusal.ts";
import { refusalCodes } from "./index.ts";

export const RefusalCode: z.ZodType<RefusalCodeValue> = z.enum(refusalCodes);
export type RefusalCode = RefusalCodeValue;

const loose = z.object({ code: z.enum(refusalCodes) }).catchall(z.union([z.string(), z.number()]));

/** A refusal as it travels: its code, and the particulars that its sentence names. */
export const Refusal = loose as unknown as z.ZodType<RefusalValue>;
export type Refusal = RefusalValue;

export const Refused = z.object({
  ok: z.literal(false),
  refusals: z.tuple([Refusal], Refusal),
});
export type Refused = z.infer<typeof Refused>;
