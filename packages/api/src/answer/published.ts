import { inPublishedOrder, mayReadAnswers, PublishedAnswer, unattributed } from "@rabat/core/comment";
import { Consultation, Paragraph, PublishedVersion, Stage, stageAt } from "@rabat/core/consultation";
import { Locale } from "@rabat/core/language";
import { accept, refuse } from "@rabat/core/refusal";
import { answers, asActor, consultations, nextVersions, readClock } from "@rabat/db";
import { z } from "zod";
import { resultOf } from "../result.ts";
import { open } from "../trpc.ts";

const perPage = 50;

const Published = z.object({
  consultation: Consultation,
  stage: Stage,
  paragraphs: z.array(Paragraph),
  versions: z.array(PublishedVersion),
  total: z.int().nonnegative(),
  pages: z.int().positive(),
  answers: z.array(PublishedAnswer),
});

const notFound = refuse({ code: "record.not-found", part: "answers" });

/** The published comments with their answers, a page at a time: for everybody, or for the invited delegations. */
export const readPublishedAnswers = open
  .input(z.object({ consultation: z.string().max(100), page: z.int().min(1).max(10_000), locale: Locale }))
  .output(resultOf(Published))
  .query(({ ctx: { db, actor }, input: { consultation: slug, page, locale } }) =>
    asActor(db, actor, async (tx) => {
      const consultation = await consultations.findConsultation(tx, slug);
      if (consultation === null) return notFound;
      const { publication, attribution } = consultation;
      const stage = stageAt(consultation, await readClock(tx));
      const delegations = new Map((await consultations.invitedTo(tx, slug)).map((each) => [each.id, each]));
      if (!mayReadAnswers(actor, { stage, publication, invited: [...delegations.keys()] })) return notFound;
      const paragraphs = await consultations.paragraphsOf(tx, slug);
      const named = <Row extends { delegation: string | null }>(row: Row) => ({
        ...row,
        delegation: delegations.get(row.delegation ?? "") ?? null,
      });
      const keys = (await answers.publishedKeys(tx, slug)).map(named);
      const ordered = inPublishedOrder(keys, { attribution, paragraphs, locale });
      const pages = Math.max(1, Math.ceil(ordered.length / perPage));
      if (page > pages) return notFound;
      const ids = ordered.slice((page - 1) * perPage, page * perPage).map(({ id }) => id);
      const texts = await answers.publishedOf(tx, slug, ids);
      const shown = ids
        .flatMap((id) => texts.get(id) ?? [])
        .map((row) => unattributed(named(row), attribution));
      const versions = await nextVersions.publishedVersionsOf(tx, slug);
      return accept({ consultation, stage, paragraphs, versions, total: keys.length, pages, answers: shown });
    }),
  );
