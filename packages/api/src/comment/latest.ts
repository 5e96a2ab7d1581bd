import { accept, refuse } from "@rabat/core/refusal";
import { asActor, audit, comments, people } from "@rabat/db";
import { z } from "zod";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";

const Latest = z.object({
  version: z.int(),
  saved: z.string(),
  /** Who made this version; null where it was made with the whole contribution, by submitting or taking back. */
  by: z.object({ person: z.uuid(), name: z.string() }).nullable(),
});

/** The version that a comment of the own delegation has now, and whose it is: asked while somebody types in it. */
export const latestOfComment = forDeed("read invited consultations")
  .input(z.object({ consultation: z.string().max(100), id: z.uuid() }))
  .output(resultOf(Latest))
  .query(({ ctx: { db, actor }, input: { consultation, id } }) =>
    asActor(db, actor, async (tx) => {
      const { delegation } = actor.kind === "delegate" ? actor : { delegation: "" };
      const found = await comments.findVersion(tx, { consultation, delegation, id });
      if (found === null) return refuse({ code: "record.not-found", part: "comment" });
      const { state, ...latest } = found;
      const isOfAll = state === "submitted" || state === "withdrawn";
      const chain = audit.contributionChain(consultation, delegation);
      const last = isOfAll ? null : await audit.latestPersonOn(tx, chain, id);
      return accept({ ...latest, by: last && (await people.findName(tx, last)) });
    }),
  );
