import { z } from "zod";
import type { Attribution, Paragraph, Publication } from "../consultation/consultation.ts";
import { isAnswered, type Stage } from "../consultation/stage.ts";
import type { Locale } from "../language/locale.ts";
import { type Actor, byName, type Delegation } from "../partner/index.ts";
import type { Comment } from "./comment.ts";
import { Decision, type Disposition } from "./disposition.ts";
import { counts } from "./late.ts";
import { OthersComment } from "./sight.ts";

/** A comment with its answer, as readers outside the Secretariat meet it. */
export const PublishedAnswer = OthersComment.extend({ decision: Decision, reason: z.string() });
export type PublishedAnswer = z.infer<typeof PublishedAnswer>;

/** What a delegation reads of the answer to a comment of its own, confidential and withheld ones included. */
export const OwnAnswer = z.object({ comment: z.uuid(), decision: Decision, reason: z.string() });
export type OwnAnswer = z.infer<typeof OwnAnswer>;

/**
 * Who reads what is published: everybody where it is public, else whoever is invited. The Secretariat has its own
 * pages.
 *
 * @example
 * const given = { stage: "responded", publication: "invited-delegations", invited: ["demonstration-a"] } as const;
 * mayReadAnswers(visitor, given) // → false
 * mayReadAnswers(demonstrationActors.contributor, given) // → true
 */
export const mayReadAnswers = (
  actor: Actor,
  given: { stage: Stage; publication: Publication; invited: readonly string[] },
): boolean => {
  if (!isAnswered(given.stage)) return false;
  if (given.publication === "public") return true;
  return actor.kind === "delegate" && given.invited.includes(actor.delegation);
};

/**
 * Whether a comment goes out: it counts, it is not for the Secretariat alone, and it is not withheld.
 *
 * @example isPublishable({ ...demonstrationComment, confidential: true }) // → false
 */
export const isPublishable = (
  comment: Pick<Comment, "state" | "late" | "confidential" | "withheld">,
): boolean => counts(comment) && !comment.confidential && comment.withheld === null;

/**
 * Takes from a comment what the rule of the house does not let out. Under `chatham-house` neither the delegation nor
 * what tells it leaves: the marks of a late comment and of one recorded on a delegation's behalf are known of few, so
 * they go as well. The language stays: it is that of the words themselves, and without it no screen reader reads them;
 * nothing is sorted, counted or found by it.
 *
 * @example
 * const [delegation = null] = demonstrationDelegations;
 * unattributed({ delegation, late: true, onBehalf: false }, "chatham-house")
 * // → { delegation: null, late: false, onBehalf: false }
 */
export const unattributed = <Given extends Pick<OthersComment, "delegation" | "late" | "onBehalf">>(
  given: Given,
  attribution: Attribution,
): Given =>
  attribution === "by-delegation" ? given : { ...given, delegation: null, late: false, onBehalf: false };

const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * Whether a text names one of the delegations, in any language: under the Chatham House rule the Secretariat is then
 * warned before it publishes, for no rule can unsay what a text says.
 *
 * @example namesDelegation("As DELEGATION A said", demonstrationDelegations) // → true
 */
export const namesDelegation = (text: string, delegations: readonly Pick<Delegation, "name">[]): boolean => {
  const whole = ` ${folded(text).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  return delegations.some(({ name }) =>
    Object.values(name).some((each) => {
      const words = folded(each.replace(/\(.*\)/, ""))
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
      return words !== "" && whole.includes(` ${words} `);
    }),
  );
};

type Placed = Pick<OthersComment, "id" | "paragraph" | "delegation">;
type Settings = { attribution: Attribution; paragraphs: readonly Paragraph[]; locale: Locale };

/**
 * The order in which comments are shown to others: by paragraph as the list runs, the text as a whole first, then by
 * delegation in protocol order; where no delegation is named, by ids drawn at random, so that the order says nothing.
 *
 * @example
 * const settings = { attribution: "chatham-house", paragraphs: [demonstrationParagraph], locale: "en" } as const;
 * const whole = { id: "2", paragraph: null, delegation: null };
 * const first = { id: "1", paragraph: "demonstration-text-R1", delegation: null };
 * inPublishedOrder([first, whole], settings) // → [whole, first]
 */
export const inPublishedOrder = <Each extends Placed>(
  entries: readonly Each[],
  { attribution, paragraphs, locale }: Settings,
): Each[] => {
  const places = new Map(paragraphs.map(({ reference, position }) => [reference, position]));
  const place = ({ paragraph }: Each) => (paragraph === null ? 0 : (places.get(paragraph) ?? 0));
  const byDelegation = byName(locale);
  const named = (one: Delegation | null, other: Delegation | null) =>
    attribution === "by-delegation" && one !== null && other !== null ? byDelegation(one, other) : 0;
  return entries.toSorted(
    (one, other) =>
      place(one) - place(other) || named(one.delegation, other.delegation) || (one.id < other.id ? -1 : 1),
  );
};

type Answered = {
  /** The id under which it is published: drawn at random, never that of the comment. */
  publicId: string;
  comment: Comment;
  delegation: Delegation;
  disposition: Disposition | null;
};

/**
 * Everything that is published of a consultation, in order: what is not publishable leaves no trace in it.
 *
 * @example
 * const settings = { attribution: "chatham-house", paragraphs: [demonstrationParagraph], locale: "en" } as const;
 * const delegation = { id: "demonstration-a", kind: "demonstration", standing: "partner", name: { en: "A", fr: "A" } } as const;
 * const row = { publicId: "1", comment: demonstrationComment, delegation, disposition: demonstrationDisposition };
 * publishedAnswers([row], settings).map(({ decision, ...each }) => [decision, each.delegation])
 * // → [["accepted-in-principle", null]]
 * publishedAnswers([{ ...row, comment: { ...demonstrationComment, confidential: true } }], settings) // → []
 */
export const publishedAnswers = (rows: readonly Answered[], settings: Settings): PublishedAnswer[] =>
  inPublishedOrder(
    rows.flatMap(({ publicId, comment, delegation, disposition }) => {
      if (disposition === null || !isPublishable(comment)) return [];
      const { paragraph, type, position, proposedText, language, late, onBehalf } = comment;
      const words = { paragraph, type, position, comment: comment.comment, proposedText, language };
      const { decision, reason } = disposition;
      const marks = { delegation, late: late !== null, onBehalf: onBehalf !== null };
      return [unattributed({ id: publicId, ...words, ...marks, decision, reason }, settings.attribution)];
    }),
    settings,
  );
