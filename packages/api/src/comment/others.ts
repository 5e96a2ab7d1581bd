import { inPublishedOrder, OthersComment, unattributed } from "@rabat/core/comment";
import { Attribution, stageAt, Visibility } from "@rabat/core/consultation";
import { Locale } from "@rabat/core/language";
import { accept, refuse } from "@rabat/core/refusal";
import { answers, asActor, consultations, readClock } from "@rabat/db";
import { z } from "zod";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";

const Others = z.object({
  visibility: Visibility,
  attribution: Attribution,
  partners: z.array(OthersComment),
  /** Observers are a stream of their own, except where nobody is named: being one would tell. */
  observers: z.array(OthersComment),
});

/** What other invited delegations have submitted and is not confidential, where the consultation shows it. */
export const listOthersComments = forDeed("read invited consultations")
  .input(z.object({ consultation: z.string().max(100), locale: Locale.default("en") }))
  .output(resultOf(Others))
  .query(({ ctx: { db, actor }, input: { consultation: slug, locale } }) =>
    asActor(db, actor, async (tx) => {
      const consultation = await consultations.findConsultation(tx, slug);
      if (consultation === null || actor.kind !== "delegate")
        return refuse({ code: "record.not-found", part: "consultation" });
      if (stageAt(consultation, await readClock(tx)) === "prepared")
        return refuse({ code: "record.not-found", part: "consultation" });
      const invited = await consultations.invitedTo(tx, slug);
      const ids = invited.map(({ id }) => id);
      if (!ids.includes(actor.delegation)) return refuse({ code: "delegation.not-invited" });
      const { visibility, attribution } = consultation;
      const named = (await answers.sharedWith(tx, slug)).map((comment) => ({
        ...comment,
        delegation: invited.find(({ id }) => id === comment.delegation) ?? null,
      }));
      const paragraphs = await consultations.paragraphsOf(tx, slug);
      const shown = inPublishedOrder(
        named.map((comment) => unattributed(comment, attribution)),
        { attribution, paragraphs, locale },
      );
      const isObserver = ({ delegation }: OthersComment) => delegation?.standing === "observer";
      return accept({
        visibility,
        attribution,
        partners: shown.filter((comment) => !isObserver(comment)),
        observers: shown.filter(isObserver),
      });
    }),
  );
