import { z } from "zod";

/** A file kept in the record: its content names it for good. */
export const HeldFile = z.object({
  /** SHA-256 of its bytes, in hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** As readers save it: letters, digits, hyphens, and the ending of its kind. */
  name: z.string().max(120),
  type: z.string().max(100),
  size: z.int().positive(),
});
export type HeldFile = z.infer<typeof HeldFile>;
