import { z } from "zod";
import type { Visibility } from "../consultation/consultation.ts";
import type { Actor } from "../partner/index.ts";
import { Delegation } from "../partner/index.ts";
import { Comment } from "./comment.ts";
import { counts } from "./late.ts";

/**
 * A comment of another delegation: what it says, not who wrote it. `id` is one of its own, by which nothing else can
 * be found. Under the Chatham House rule there is no delegation, and no mark by which one could be told.
 */
export const OthersComment = Comment.pick({
  paragraph: true,
  type: true,
  position: true,
  comment: true,
  proposedText: true,
  language: true,
}).extend({
  id: z.uuid(),
  delegation: Delegation.nullable(),
  late: z.boolean(),
  onBehalf: z.boolean(),
});
export type OthersComment = z.infer<typeof OthersComment>;

type Seen = Pick<Comment, "delegation" | "state" | "confidential" | "late"> & {
  withheld?: Comment["withheld"];
};

/**
 * Whether the actor may read a comment. A delegation's members read all that their own delegation writes, drafts
 * included; the Secretariat what has been submitted; another invited delegation what counts and is neither
 * confidential nor withheld, where the consultation says so; nobody else anything.
 *
 * @example
 * const rule = { visibility: "own-delegation", invited: ["demonstration-a", "demonstration-b"] } as const;
 * maySee(demonstrationActors.contributor, demonstrationComment, rule) // → true
 * maySee({ ...demonstrationActors.contributor, delegation: "demonstration-b" }, demonstrationComment, rule) // → false
 */
export const maySee = (
  actor: Actor,
  comment: Seen,
  { visibility, invited }: { visibility: Visibility; invited: readonly string[] },
): boolean => {
  if (actor.kind === "secretariat") return comment.state === "submitted";
  if (actor.kind !== "delegate") return false;
  if (actor.delegation === comment.delegation) return true;
  return (
    visibility === "invited-delegations" &&
    invited.includes(actor.delegation) &&
    counts(comment) &&
    !comment.confidential &&
    !comment.withheld
  );
};
