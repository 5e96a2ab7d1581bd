import { maySee, OthersComment } from "@rabat/core/comment";
import { stageAt, Visibility } from "@rabat/core/consultation";
import { accept, refuse } from "@rabat/core/refusal";
import { asActor, comments, consultations, readClock } from "@rabat/db";
import { z } from "zod";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";

const Others = z.object({
  visibility: Visibility,
  partners: z.array(OthersComment),
  /** Observers are a stream of their own. */
  observers: z.array(OthersComment),
});

/** What other invited delegations have submitted and is not confidential, where the consultation shows it. */
export const listOthersComments = forDeed("read invited consultations")
  .input(z.object({ consultation: z.string().max(100) }))
  .output(resultOf(Others))
  .query(({ ctx: { db, actor }, input: { consultation: slug } }) =>
    asActor(db, actor, async (tx) => {
      const consultation = await consultations.findConsultation(tx, slug);
      if (consultation === null || actor.kind !== "delegate")
        return refuse({ code: "record.not-found", part: "consultation" });
      if (stageAt(consultation, await readClock(tx)) === "prepared")
        return refuse({ code: "record.not-found", part: "consultation" });
      const invited = await consultations.invitedTo(tx, slug);
      const ids = invited.map(({ id }) => id);
      if (!ids.includes(actor.delegation)) return refuse({ code: "delegation.not-invited" });
      const { visibility } = consultation;
      const written = await comments.listSubmittedByOthers(tx, slug, actor.delegation);
      const shown = written.flatMap((comment) => {
        const delegation = invited.find(({ id }) => id === comment.delegation);
        return delegation && maySee(actor, comment, { visibility, invited: ids })
          ? [{ ...comment, delegation, late: comment.late !== null }]
          : [];
      });
      const standing = (sought: "partner" | "observer") =>
        shown.filter(({ delegation }) => delegation.standing === sought);
      return accept({ visibility, partners: standing("partner"), observers: standing("observer") });
    }),
  );
