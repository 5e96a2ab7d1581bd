import { type Actor, permit } from "../partner/index.ts";
import { accept, type Result, refuse } from "../refusal.ts";
import { type NetworkEntry, networkLimit } from "./entry.ts";

type Keeping = {
  /** The entry that is changed, of the actor's own delegation; null where there is none. */
  existing: Pick<NetworkEntry, "version"> | null;
  /** The version that was read; null for a new entry. */
  read: number | null;
  /** How many entries the delegation keeps already. */
  held: number;
};

/**
 * Whether a deputy or focal point may write an entry of their delegation. Refuses an entry that is gone, one that a
 * colleague has changed since it was read, and more than a directory holds.
 *
 * Gives the version that the entry then has.
 *
 * @example
 * const actor = { kind: "delegate", person: "p", delegation: "a", role: "deputy" } as const;
 * decideKeepEntry(actor, { existing: { version: 2 }, read: 2, held: 5 }) // → { ok: true, value: { version: 3 } }
 * decideKeepEntry(actor, { existing: { version: 3 }, read: 2, held: 5 })
 * // → { ok: false, refusals: [{ code: "network.stale", version: 3 }] }
 */
export const decideKeepEntry = (
  actor: Actor,
  { existing, read, held }: Keeping,
): Result<{ version: number }> => {
  const permitted = permit(actor, "keep the network");
  if (!permitted.ok) return permitted;
  if (read === null)
    return held < networkLimit
      ? accept({ version: 1 })
      : refuse({ code: "network.too-many", limit: networkLimit });
  if (existing === null) return refuse({ code: "record.not-found", part: "entry" });
  if (existing.version !== read) return refuse({ code: "network.stale", version: existing.version });
  return accept({ version: read + 1 });
};
