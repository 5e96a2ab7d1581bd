import type { Refusal, Result } from "@rabat/core/refusal";
import { z } from "zod";

export const RefusalSchema = z.custom<Refusal>(
  (value) => typeof value === "object" && value !== null && "code" in value && typeof value.code === "string",
);

/** The declared output of a procedure that may refuse. */
export const resultOf = <Value>(value: z.ZodType<Value>): z.ZodType<Result<Value>> =>
  z.union([
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), refusals: z.tuple([RefusalSchema], RefusalSchema) }),
  ]) as unknown as z.ZodType<Result<Value>>;

/** Carries a refusal through tRPC where only throwing is possible: before a procedure's own first line. */
export class RefusedError extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}
