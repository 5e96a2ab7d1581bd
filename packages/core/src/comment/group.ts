import { z } from "zod";
import { isAnswered, type Stage } from "../consultation/stage.ts";
import { boundedText } from "../language/text.ts";
import { type Actor, permit } from "../partner/index.ts";
import { accept, type Result, refuse } from "../refusal.ts";
import type { Disposition } from "./disposition.ts";

/** Most comments that one group holds. */
export const groupLimit = 200;

export const GroupName = boundedText({ field: "groupName", limit: 120, required: true });

/** Similar comments under one name, answered once; each keeps its row and shows its group. */
export const CommentGroup = z.object({
  id: z.uuid(),
  name: z.string(),
  /** Counts changes of its name and comments; whoever changes it names the version that was read. */
  version: z.int().positive(),
});
export type CommentGroup = z.infer<typeof CommentGroup>;

/** A comment as grouping sees it: the group that it is in, if any. */
type Grouped = { id: string; group: { id: string; name: string } | null };

type Gathering = {
  /** The group that is added to; null for a new one. */
  group: Pick<CommentGroup, "id"> | null;
  /** How many comments that group holds already. */
  held: number;
  ticked: readonly Grouped[];
};

/**
 * Which of the ticked comments come into the group. A new group begins with two at least; a comment is in one group
 * at most, and those that are in this one already stay. Adding asks for no version: it takes nothing away.
 *
 * @example
 * const ticked = [{ id: "1", group: null }, { id: "2", group: null }];
 * decideGathering(demonstrationActors.officer, { group: null, held: 0, ticked }) // → { ok: true, value: ["1", "2"] }
 * decideGathering(demonstrationActors.officer, { group: null, held: 0, ticked: [] })
 * // → { ok: false, refusals: [{ code: "group.too-few", least: 2 }] }
 */
export const decideGathering = (actor: Actor, { group, held, ticked }: Gathering): Result<string[]> => {
  const permitted = permit(actor, "draft dispositions");
  if (!permitted.ok) return permitted;
  const elsewhere = ticked.find((comment) => comment.group !== null && comment.group.id !== group?.id);
  if (elsewhere?.group) return refuse({ code: "group.comment-elsewhere", name: elsewhere.group.name });
  const added = [...new Set(ticked.filter((comment) => comment.group === null).map(({ id }) => id))];
  if (group === null ? added.length < 2 : ticked.length === 0)
    return refuse({ code: "group.too-few", least: group === null ? 2 : 1 });
  if (held + added.length > groupLimit) return refuse({ code: "group.too-many", limit: groupLimit });
  return accept(added);
};

/**
 * Whether the group that was read may be changed: comments taken out, or the whole dissolved.
 *
 * Gives its next version; refuses a group that is gone or that somebody has changed.
 *
 * @example
 * const group = { id: "00000000-0000-4000-8000-00000000000b", name: "Directory", version: 4 };
 * decideGroupChange(demonstrationActors.officer, group, 4) // → { ok: true, value: { version: 5 } }
 * decideGroupChange(demonstrationActors.officer, group, 3)
 * // → { ok: false, refusals: [{ code: "group.stale", version: 4 }] }
 */
export const decideGroupChange = (
  actor: Actor,
  group: CommentGroup | null,
  readVersion: number,
): Result<{ version: number }> => {
  const permitted = permit(actor, "draft dispositions");
  if (!permitted.ok) return permitted;
  if (group === null) return refuse({ code: "record.not-found", part: "group" });
  if (group.version !== readVersion) return refuse({ code: "group.stale", version: group.version });
  return accept({ version: group.version + 1 });
};

/** The versions of the answers that were read, by comment; 0 where there was none. */
export const ReadVersions = z.record(z.uuid(), z.int().nonnegative());
export type ReadVersions = z.infer<typeof ReadVersions>;

type Member = { id: string; disposition: Pick<Disposition, "version"> | null };

/**
 * Whether one answer may be written to every comment of the group, and as which version of each: all or none. Refuses
 * after publication, and where comments came or went, or a colleague answered one of them, since the group was read.
 *
 * @example
 * const occasion = { actor: demonstrationActors.officer, stage: "closed" } as const;
 * const members = [{ id: "1", disposition: null }, { id: "2", disposition: { version: 3 } }];
 * decideGroupAnswer(occasion, members, { "1": 0, "2": 3 })
 * // → { ok: true, value: [{ id: "1", version: 1 }, { id: "2", version: 4 }] }
 * decideGroupAnswer(occasion, members, { "1": 0, "2": 2 })
 * // → { ok: false, refusals: [{ code: "disposition.stale", version: 3 }] }
 */
export const decideGroupAnswer = (
  { actor, stage }: { actor: Actor; stage: Stage },
  members: readonly Member[],
  read: ReadVersions,
): Result<{ id: string; version: number }[]> => {
  const permitted = permit(actor, "draft dispositions");
  if (!permitted.ok) return permitted;
  if (isAnswered(stage)) return refuse({ code: "answers.published" });
  if (members.length === 0) return refuse({ code: "group.too-few", least: 1 });
  if (members.length !== Object.keys(read).length || members.some(({ id }) => read[id] === undefined))
    return refuse({ code: "group.stale", version: 0 });
  const changed = members.find(({ id, disposition }) => (disposition?.version ?? 0) !== read[id]);
  if (changed) return refuse({ code: "disposition.stale", version: changed.disposition?.version ?? 0 });
  return accept(members.map(({ id, disposition }) => ({ id, version: (disposition?.version ?? 0) + 1 })));
};
