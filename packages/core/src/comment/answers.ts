import { z } from "zod";
import type { Consultation, Instant } from "../consultation/consultation.ts";
import type { NextVersion } from "../consultation/next-version.ts";
import { isAnswered, stageAt } from "../consultation/stage.ts";
import { type Actor, permit, personOf } from "../partner/index.ts";
import { accept, type Result, refuse } from "../refusal.ts";
import type { Comment } from "./comment.ts";
import { type Disposition, isOutdated } from "./disposition.ts";

/** A comment that counts, with the answer drafted to it. Confidential and withheld ones are answered as well. */
export type AnswerRow = { comment: Comment; disposition: Disposition | null };

export const AnswerState = z.enum(["missing", "outdated", "drafted", "reviewed"]);
export type AnswerState = z.infer<typeof AnswerState>;

/**
 * How far the answer to a comment is; `outdated`: it was written to an earlier wording of the comment.
 *
 * @example answerState({ comment: demonstrationComment, disposition: demonstrationDisposition }) // → "drafted"
 */
export const answerState = ({ comment, disposition }: AnswerRow): AnswerState => {
  if (disposition === null) return "missing";
  if (isOutdated(disposition, comment)) return "outdated";
  return disposition.reviewer === null ? "drafted" : "reviewed";
};

/** Why an answer cannot go out by this person's hand: there is none, it is outdated, or nobody else has seen it. */
export const AnswerLack = z.enum(["missing", "outdated", "own-draft"]);
export type AnswerLack = z.infer<typeof AnswerLack>;

/**
 * What an answer lacks to be published by `person`, or null. Two people have seen every answer that goes out:
 * whoever wrote it last, and either its reviewer or whoever publishes.
 *
 * @example
 * const row = { comment: demonstrationComment, disposition: demonstrationDisposition };
 * answerLack(row, demonstrationActors.officer.person) // → "own-draft"
 * answerLack(row, demonstrationActors.head.person) // → null
 */
export const answerLack = (row: AnswerRow, person: string | null): AnswerLack | null => {
  const state = answerState(row);
  if (state === "missing" || state === "outdated") return state;
  return state === "drafted" && row.disposition?.drafter.person === person ? "own-draft" : null;
};

/**
 * The same for the next version of a paragraph, which has no review: its last drafter does not publish it.
 *
 * @example isOwnVersion({ drafter: { person: "p", name: "Officer" } }, "p") // → true
 */
export const isOwnVersion = ({ drafter }: Pick<NextVersion, "drafter">, person: string | null): boolean =>
  drafter.person === person;

type Answers = { rows: readonly AnswerRow[]; versions: readonly NextVersion[] };

/**
 * What the check before publication is taken over, as one string: whatever is changed after it changes this.
 *
 * @example answersCanonical({ rows: [{ comment: demonstrationComment, disposition: null }], versions: [] })
 * // → '[[["00000000-0000-4000-8000-00000000000a",2,false,null,null]],[]]'
 */
export const answersCanonical = ({ rows, versions }: Answers): string =>
  JSON.stringify([
    rows
      .map(({ comment, disposition }) => [
        comment.id,
        comment.version,
        comment.withheld !== null,
        disposition?.version ?? null,
        disposition?.reviewer?.person ?? null,
      ])
      .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
    versions
      .map(({ reference, revision }) => [reference, revision])
      .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
  ]);

/**
 * Whether a head publishes all answers, and the next versions with them, together and once. `consultation` has the
 * closing of the last delegation; `checked` and `found` are hashes of `answersCanonical`, then and now.
 *
 * Refuses before the closing, a second time, while late contributions wait for a decision, while a row lacks an
 * answer to its present wording or was seen by its drafter alone, and what has changed since it was checked.
 *
 * @example
 * const given = {
 *   actor: demonstrationActors.head,
 *   consultation: demonstrationConsultation,
 *   rows: [{ comment: demonstrationComment, disposition: demonstrationDisposition }],
 *   versions: [],
 *   lateUndecided: 0,
 * };
 * const same = { checked: "hash", found: "hash" };
 * decidePublishing({ ...given, now: "2026-12-02T09:00:00.000Z" }, same) // → { ok: true, value: null }
 * decidePublishing({ ...given, now: "2026-11-20T12:00:00.000Z" }, same)
 * // → { ok: false, refusals: [{ code: "answers.before-closing", closes: "2026-12-01T17:00:00.000Z" }] }
 */
export const decidePublishing = (
  given: Answers & { actor: Actor; consultation: Consultation; now: Instant; lateUndecided: number },
  { checked, found }: { checked: string; found: string },
): Result<null> => {
  const { actor, consultation, now, rows, versions, lateUndecided } = given;
  const permitted = permit(actor, "publish dispositions");
  if (!permitted.ok) return permitted;
  const stage = stageAt(consultation, now);
  if (isAnswered(stage)) return refuse({ code: "answers.published" });
  if (stage !== "closed") return refuse({ code: "answers.before-closing", closes: consultation.closes });
  if (lateUndecided > 0) return refuse({ code: "answers.late-undecided", contributions: lateUndecided });
  const person = personOf(actor);
  const lacks = rows.map((row) => answerLack(row, person));
  const incomplete = lacks.filter((lack) => lack === "missing" || lack === "outdated").length;
  if (incomplete > 0) return refuse({ code: "answers.incomplete", rows: incomplete });
  const own =
    lacks.filter((lack) => lack === "own-draft").length +
    versions.filter((version) => isOwnVersion(version, person)).length;
  if (own > 0) return refuse({ code: "answers.own-draft", rows: own });
  return checked === found ? accept(null) : refuse({ code: "answers.changed-since-check" });
};
