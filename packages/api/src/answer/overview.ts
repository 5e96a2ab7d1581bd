import {
  AnswerLack,
  AnswerState,
  answerLack,
  answerState,
  isOwnVersion,
  namesDelegation,
} from "@rabat/core/comment";
import { Consultation, NextVersion, Paragraph, Stage } from "@rabat/core/consultation";
import { Delegation, personOf } from "@rabat/core/partner";
import { asActor, consultations } from "@rabat/db";
import { z } from "zod";
import { asMetBySecretariat } from "../consultation/secretariat-occasion.ts";
import { forDeed } from "../trpc.ts";
import { draftedOf } from "./drafted.ts";

const Row = z.object({
  id: z.uuid(),
  paragraph: z.string().nullable(),
  delegation: Delegation,
  state: AnswerState,
  /** What it lacks to be published by whoever asks. */
  lack: AnswerLack.nullable(),
  drafter: z.string().nullable(),
  reviewer: z.string().nullable(),
  confidential: z.boolean(),
  withheld: z.boolean(),
  late: z.boolean(),
  onBehalf: z.boolean(),
  /** Under the Chatham House rule: the comment, or the answer to it, names a delegation that takes part. */
  names: z.boolean(),
});

const Overview = z.object({
  /** With the closing of the last delegation. */
  consultation: Consultation,
  stage: Stage,
  paragraphs: z.array(Paragraph),
  rows: z.array(Row),
  versions: z.array(NextVersion.extend({ isOwn: z.boolean() })),
  lateUndecided: z.int(),
  /** To be sent with the publishing: what is published is what was checked. */
  checked: z.string(),
});

/** What is drafted, reviewed and missing, and what publishing would bring out: the page that is checked before it. */
export const readAnswersOverview = forDeed("read every consultation")
  .input(z.object({ slug: z.string().max(100) }))
  .output(Overview.nullable())
  .query(({ ctx: { db, actor }, input: { slug } }) =>
    asActor(db, actor, async (tx) => {
      const met = await asMetBySecretariat(tx, slug);
      if (met === null) return null;
      const { consultation, stage } = met;
      const invited = await consultations.invitedTo(tx, slug);
      const { rows, versions, lateUndecided, found } = await draftedOf(tx, slug);
      const person = personOf(actor);
      const isUnnamed = consultation.attribution === "chatham-house";
      const shown = rows.flatMap((row): z.infer<typeof Row>[] => {
        const { comment, disposition } = row;
        const delegation = invited.find(({ id }) => id === comment.delegation);
        if (delegation === undefined) return [];
        const said = [comment.comment, comment.proposedText, disposition?.reason ?? ""].join("\n");
        return [
          {
            ...{
              id: comment.id,
              paragraph: comment.paragraph,
              delegation,
              confidential: comment.confidential,
            },
            ...{ state: answerState(row), lack: answerLack(row, person) },
            drafter: disposition?.drafter.name ?? null,
            reviewer: disposition?.reviewer?.name ?? null,
            withheld: comment.withheld !== null,
            late: comment.late !== null,
            onBehalf: comment.onBehalf !== null,
            names: isUnnamed && !comment.confidential && !comment.withheld && namesDelegation(said, invited),
          },
        ];
      });
      const marked = versions.map((version) => ({ ...version, isOwn: isOwnVersion(version, person) }));
      const paragraphs = await consultations.paragraphsOf(tx, slug);
      return {
        consultation,
        stage,
        paragraphs,
        rows: shown,
        versions: marked,
        lateUndecided,
        checked: found,
      };
    }),
  );
