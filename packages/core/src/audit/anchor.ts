import { z } from "zod";

/** The last event of a chain at some moment, kept outside the database: whoever changes the one does not reach the other. */
export const Anchor = z.object({
  chain: z.string().min(1),
  sequence: z.int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Anchor = z.infer<typeof Anchor>;

/**
 * One line of the file, without its line end.
 *
 * @example anchorLine({ chain: "person:p", sequence: 1, hash: "0".repeat(64) }).length // → 107
 */
export const anchorLine = ({ chain, sequence, hash }: Anchor): string =>
  JSON.stringify({ chain, sequence, hash });

/**
 * Reads a line of the file; null for one that a crash cut short.
 *
 * @example readAnchorLine('{"chain":"person:p","sequ') // → null
 */
export const readAnchorLine = (line: string): Anchor | null => {
  try {
    return Anchor.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
};
