import { type Actor, permit, personOf } from "../partner/index.ts";
import { accept, type Result, refuse } from "../refusal.ts";

/** How an entry stands: its last version, and which one readers see. */
export type Standing = {
  /** The last version drafted; null where nobody has drafted one since the record came in. */
  latest: { number: number; drafter: string | null } | null;
  /** Readers find it. */
  live: boolean;
  /** The version that readers see, or saw last; 0 is the one the record came with. */
  published: number | null;
};

export const entryStates = ["published", "changed", "draft", "withdrawn"] as const;
export type EntryState = (typeof entryStates)[number];

/**
 * What readers meet of an entry, and whether more is drafted.
 *
 * @example entryState({ latest: { number: 2, drafter: "p" }, live: true, published: 1 }) // → "changed"
 */
export const entryState = ({ latest, live, published }: Standing): EntryState => {
  if (!live) return published === null ? "draft" : "withdrawn";
  return latest !== null && latest.number !== published ? "changed" : "published";
};

/**
 * The number of the version that an editor sees first; null where there is none.
 *
 * @example currentNumber({ latest: null, live: true, published: 0 }) // → 0
 */
export const currentNumber = ({ latest, published }: Standing): number | null => latest?.number ?? published;

type Save = { read: number | null; changed: boolean };

/**
 * Whether an officer may keep a further version, read being the number of the one it was written on. Of two who
 * write on the same one the second is refused with `revision.stale`, and reads both.
 *
 * Refuses as well a key that is taken, and a version that says the same.
 *
 * @example
 * const standing = { latest: { number: 2, drafter: "p" }, live: true, published: 1 };
 * decideSaveRevision(demonstrationActors.officer, standing, { read: 2, changed: true })
 * // → { ok: true, value: { number: 3 } }
 * decideSaveRevision(demonstrationActors.officer, standing, { read: 1, changed: true })
 * // → { ok: false, refusals: [{ code: "revision.stale", version: 2 }] }
 */
export const decideSaveRevision = (
  actor: Actor,
  standing: Standing,
  { read, changed }: Save,
): Result<{ number: number }> => {
  const permitted = permit(actor, "edit content");
  if (!permitted.ok) return permitted;
  const current = currentNumber(standing);
  if (read === null && current !== null) return refuse({ code: "revision.key-taken", field: "key" });
  if (read !== current) return refuse({ code: "revision.stale", version: current ?? 0 });
  if (!changed) return refuse({ code: "revision.unchanged" });
  return accept({ number: (current ?? 0) + 1 });
};

/**
 * Whether a head may publish the version read: the last one there is, drafted by somebody else.
 *
 * Refuses everyone else, a version that was replaced or is out already, and the own draft.
 *
 * @example
 * const standing = { latest: { number: 2, drafter: demonstrationActors.head.person }, live: true, published: 1 };
 * decidePublish(demonstrationActors.head, standing, 2) // → { ok: false, refusals: [{ code: "revision.own-draft" }] }
 * decidePublish(demonstrationActors.head, { ...standing, latest: { number: 2, drafter: "p" } }, 2)
 * // → { ok: true, value: { number: 2 } }
 */
export const decidePublish = (actor: Actor, standing: Standing, read: number): Result<{ number: number }> => {
  const permitted = permit(actor, "publish content");
  if (!permitted.ok) return permitted;
  const current = currentNumber(standing);
  if (current === null) return refuse({ code: "record.not-found", part: "key" });
  if (read !== current) return refuse({ code: "revision.stale", version: current });
  if (standing.live && standing.published === current) return refuse({ code: "revision.already-published" });
  const drafter = standing.latest?.drafter ?? null;
  if (drafter !== null && drafter === personOf(actor)) return refuse({ code: "revision.own-draft" });
  return accept({ number: current });
};

/**
 * Whether a head may take an entry from the public: one that is there, and on which no other that is there rests.
 *
 * Gives the number of the version that goes.
 *
 * @example
 * const standing = { latest: null, live: true, published: 0 };
 * decideWithdraw(demonstrationActors.head, standing, 0) // → { ok: true, value: { number: 0 } }
 * decideWithdraw(demonstrationActors.head, standing, 3)
 * // → { ok: false, refusals: [{ code: "revision.depended-on", count: 3 }] }
 */
export const decideWithdraw = (
  actor: Actor,
  standing: Standing,
  dependents: number,
): Result<{ number: number }> => {
  const permitted = permit(actor, "publish content");
  if (!permitted.ok) return permitted;
  if (!standing.live) return refuse({ code: "revision.not-published" });
  if (dependents > 0) return refuse({ code: "revision.depended-on", count: dependents });
  return accept({ number: standing.published ?? 0 });
};
