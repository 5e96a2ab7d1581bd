import { z } from "zod";
import { Instant } from "../consultation/consultation.ts";
import { workingLanguages } from "../language/locale.ts";
import { boundedText } from "../language/text.ts";
import type { Refusal } from "../refusal.ts";
import { sameWording } from "./wording.ts";

export const commentTypes = ["general", "substantive", "editorial", "translation"] as const;
export const CommentType = z.enum(commentTypes);
export type CommentType = z.infer<typeof CommentType>;

/** A position is a delegation's own word on a paragraph. Positions are never counted for and against. */
export const positions = [
  "support",
  "support-with-amendment",
  "reservation",
  "cannot-support",
  "none",
] as const;
export const Position = z.enum(positions);
export type Position = z.infer<typeof Position>;

export const commentStates = ["draft", "proposed", "cleared", "submitted", "withdrawn"] as const;
export const CommentState = z.enum(commentStates);
export type CommentState = z.infer<typeof CommentState>;

/** UTF-16 units. */
export const commentLimits = { comment: 10_000, proposedText: 10_000 } as const;

/** What a person fills in. `paragraph` is a permanent reference, or null for the text as a whole. */
export const CommentDraft = z.object({
  paragraph: z.string().max(100).nullable(),
  type: CommentType,
  position: Position,
  comment: boundedText({ field: "comment", limit: commentLimits.comment, required: true }),
  /** Empty: no other wording is proposed. */
  proposedText: boundedText({ field: "proposedText", limit: commentLimits.proposedText }),
  language: z.enum(workingLanguages),
  /** For the Secretariat only; never published. */
  confidential: z.boolean(),
});
export type CommentDraft = z.infer<typeof CommentDraft>;

/** Why a colleague's comment came back; kept with it until it is proposed or cleared again. */
export const Returned = z.object({ reason: z.string(), by: z.string(), at: Instant });
export type Returned = z.infer<typeof Returned>;

/** How a contribution that came after the deadline stands: it counts only once the Secretariat has accepted it. */
export const LateStanding = z.enum(["undecided", "accepted", "left-aside"]);
export type LateStanding = z.infer<typeof LateStanding>;

/** Recorded by an officer in the delegation's name, from a letter or a meeting that `source` states. */
export const OnBehalf = z.object({ by: z.string(), source: z.string() });
export type OnBehalf = z.infer<typeof OnBehalf>;

/** Kept from publication by the Secretariat, with a reason that the delegation concerned reads; never removed. */
export const Withheld = z.object({ reason: z.string(), by: z.string(), at: Instant });
export type Withheld = z.infer<typeof Withheld>;

export const Comment = CommentDraft.extend({
  comment: z.string(),
  proposedText: z.string(),
  id: z.uuid(),
  delegation: z.string(),
  author: z.object({ person: z.uuid(), name: z.string() }),
  state: CommentState,
  /** Counts saves; whoever saves names the version that was read. */
  version: z.int().positive(),
  /** When it was last written or handed on. */
  saved: Instant,
  returned: Returned.nullable(),
  /** The late contribution that it came in with, and how that stands; null: in time, or not submitted. */
  late: z.object({ reference: z.string(), standing: LateStanding }).nullable(),
  onBehalf: OnBehalf.nullable(),
  withheld: Withheld.nullable(),
});
export type Comment = z.infer<typeof Comment>;

/**
 * What the frozen paragraph has to say to a draft: a proposed wording needs a paragraph and must differ from it.
 * `frozen` is the paragraph's text in the languages it is held in, empty for the text as a whole.
 *
 * Null where it has nothing to say.
 *
 * @example
 * const draft = { paragraph: "demonstration-text-R1", proposedText: "Set up  a network." };
 * wordingRefusal(draft, ["Set up a network."]) // → { code: "comment.wording-unchanged", field: "proposedText" }
 */
export const wordingRefusal = (
  draft: Pick<CommentDraft, "proposedText" | "paragraph">,
  frozen: readonly string[],
): Refusal | null => {
  if (draft.proposedText === "") return null;
  const field = "proposedText";
  if (draft.paragraph === null) return { code: "comment.wording-without-paragraph", field };
  if (frozen.some((text) => sameWording(text, draft.proposedText)))
    return { code: "comment.wording-unchanged", field };
  return null;
};
