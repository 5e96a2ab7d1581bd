import { z } from "zod";
import { Instant } from "../consultation/consultation.ts";
import { LocalTime, Zone } from "../consultation/zone.ts";
import { boundedText } from "../language/text.ts";
import { AuditDeed } from "./deed.ts";

/** Where a page of history ended: the next one begins after this event. */
export type TrailPosition = { at: Instant; chain: string; sequence: number };

const shape = /^(?<at>[0-9T:.Z-]{24})_(?<sequence>[1-9]\d{0,14})_(?<chain>[\w:.-]{1,300})$/;

/**
 * The position as it stands in an address; the chain last, because it may hold anything.
 *
 * @example trailPosition({ at: "2026-11-26T06:37:14.123Z", chain: "person:p", sequence: 7 })
 * // → "2026-11-26T06:37:14.123Z_7_person:p"
 */
export const trailPosition = ({ at, chain, sequence }: TrailPosition): string => `${at}_${sequence}_${chain}`;

/**
 * Reads a position; null for what no page of ours has written.
 *
 * @example
 * readTrailPosition("2026-11-26T06:37:14.123Z_7_person:p")
 * // → { at: "2026-11-26T06:37:14.123Z", chain: "person:p", sequence: 7 }
 * readTrailPosition("page 2") // → null
 */
export const readTrailPosition = (text: string): TrailPosition | null => {
  const found = text.length > 400 ? undefined : shape.exec(text)?.groups;
  const at = Instant.safeParse(found?.at);
  if (found === undefined || !at.success) return null;
  return { at: at.data, chain: found.chain ?? "", sequence: Number(found.sequence) };
};

const Position = z.string().refine((text) => readTrailPosition(text) !== null);

/** What of history a reader asks for; each part may be left out. */
export const TrailQuery = z.object({
  chain: boundedText({ field: "chain", limit: 300 }).optional(),
  /** Part of a name or of an e-mail address. */
  who: boundedText({ field: "who", limit: 200 }).optional(),
  deed: AuditDeed.optional(),
  /** Part of what a deed was done to. */
  subject: boundedText({ field: "subject", limit: 200 }).optional(),
  from: LocalTime.optional(),
  to: LocalTime.optional(),
  /** On whose clock `from` and `to` are. */
  zone: Zone,
  after: Position.optional(),
  limit: z.int().min(1).max(1_000).default(50),
});
export type TrailQuery = z.infer<typeof TrailQuery>;
