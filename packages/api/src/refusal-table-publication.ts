// The calls about publishing answers, next versions and withheld comments that are refused: for the table of refusals.

import { openConsultation } from "./answer/answers-for-tests.ts";
import type { TestApi } from "./testing.ts";

type Case = readonly [code: string, as: string, procedure: string, input: object];
type Named = <Value extends string>(name: string, value: Value) => Value;

const paragraph = "geneva-2023-C1";

/** A consultation for each thing that keeps answers from being published, and a comment that is withheld. */
export const publicationOf = async (test: TestApi, named: Named) => {
  const submitted = async (name: string) => {
    const opened = await openConsultation(test);
    named(name, opened.slug);
    const comment = named(`comment in the ${name}`, await opened.save("focal-point.a"));
    await opened.submit("focal-point.a");
    return { ...opened, comment };
  };
  const accepted = async (done: Promise<{ ok: boolean }>) => {
    if (!(await done).ok) throw new Error("what is refused against could not be arranged");
  };
  const unanswered = await submitted("unanswered consultation");
  await unanswered.close();
  const answered = await submitted("consultation answered by a head");
  await accepted(answered.answer("head", answered.comment, "Taken up."));
  await answered.close();
  const undecided = await submitted("consultation with a late contribution");
  await undecided.close();
  await undecided.save("focal-point.b");
  await undecided.submit("focal-point.b");
  const others = await submitted("consultation answered by an officer");
  await accepted(others.answer("officer", others.comment, "Taken up."));
  await others.close();
  const withheld = { consultation: others.slug, id: others.comment };
  await accepted(
    test.as("officer").comment.withhold({ ...withheld, reason: "It names a person.", form: others.form() }),
  );
  const [frozen] = (
    await test.owner.$client.query(
      "select text ->> 'en' as en, coalesce(text ->> 'fr', '') as fr from consultation_paragraph where consultation = $1 and reference = $2",
      [unanswered.slug, paragraph],
    )
  ).rows;
  return {
    slugs: {
      unanswered: unanswered.slug,
      answered: answered.slug,
      undecided: undecided.slug,
      others: others.slug,
    },
    withheld,
    released: { consultation: unanswered.slug, id: unanswered.comment },
    frozen,
  };
};

export const publicationCases = (
  { slugs, withheld, released, frozen }: Awaited<ReturnType<typeof publicationOf>>,
  { open, published }: { open: string; published: string },
): Case[] => {
  const publish = (code: string, consultation: string): Case => [
    code,
    "head",
    "answer.publish",
    { consultation, checked: "read before" },
  ];
  const version = (code: string, input: object): Case => [
    code,
    "officer",
    "version.save",
    { consultation: slugs.unanswered, reference: paragraph, readRevision: 0, wordings: frozen, ...input },
  ];
  return [
    publish("answers.before-closing", open),
    publish("answers.published", published),
    publish("answers.late-undecided", slugs.undecided),
    publish("answers.incomplete", slugs.unanswered),
    publish("answers.own-draft", slugs.answered),
    publish("answers.changed-since-check", slugs.others),
    ["withholding.already", "officer", "comment.withhold", { ...withheld, reason: "Once more." }],
    ["withholding.none", "officer", "comment.release", released],
    version("version.stale", { readRevision: 3 }),
    version("version.unchanged", {}),
    version("answers.published", { consultation: published }),
  ];
};
