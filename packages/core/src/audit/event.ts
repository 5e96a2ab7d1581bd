import { z } from "zod";

const Recorded = z.object({
  at: z.string(),
  actor: z.object({ kind: z.string(), person: z.string().nullable().catch(null) }),
  deed: z.string(),
  subject: z.string(),
  detail: z.record(z.string(), z.unknown()).catch({}),
});

/** An event of history as its readers see it; `recorded` is null where its text can no longer be read. */
export const AuditEvent = z.object({
  chain: z.string(),
  sequence: z.int(),
  hash: z.string(),
  recorded: Recorded.nullable(),
  /** The name of the person who acted, where it is known. */
  by: z.string().nullable(),
});
export type AuditEvent = z.infer<typeof AuditEvent>;

/**
 * Reads the text that was hashed; null for one that somebody has spoilt.
 *
 * @example readRecorded("spoilt") // → null
 */
export const readRecorded = (event: string): z.infer<typeof Recorded> | null => {
  try {
    return Recorded.safeParse(JSON.parse(event)).data ?? null;
  } catch {
    return null;
  }
};
