import {
  Consultation,
  frozenList,
  openingFaults,
  Paragraph,
  Preparation,
  Stage,
  stageAt,
} from "@rabat/core/consultation";
import { Delegation } from "@rabat/core/partner";
import { accept } from "@rabat/core/refusal";
import { asActor, audit, consultations, delegations } from "@rabat/db";
import { z } from "zod";
import { ShownChange, shownChanges } from "../consultation/date-changes.ts";
import { RefusalSchema, resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { preparationFor } from "./occasion.ts";

const Read = z.object({
  consultation: Consultation,
  stage: Stage,
  preparation: Preparation,
  /** The frozen list, or as it would be frozen now, hashes included. */
  paragraphs: z.array(Paragraph),
  hash: z.string(),
  invited: z.array(Delegation),
  /** Every delegation that could be invited. */
  delegations: z.array(Delegation),
  changes: z.array(ShownChange),
  /** What still stands in the way of an announcement. */
  faults: z.array(RefusalSchema),
  now: z.string(),
});

/** A consultation as its officers prepare it. */
export const readPreparation = forDeed("prepare consultations")
  .input(z.object({ slug: z.string().max(100) }))
  .output(resultOf(Read))
  .query(({ ctx: { db, actor }, input: { slug } }) =>
    asActor(db, actor, async (tx) => {
      const occasion = await preparationFor(tx, actor, slug);
      if (!occasion.ok) return occasion;
      const { consultation, preparation, now } = occasion.value;
      const invited = await consultations.invitedTo(tx, slug);
      const held = await consultations.paragraphsOf(tx, slug);
      const list = frozenList(held.length > 0 ? held : preparation.texts, audit.sha256);
      const ids = invited.map(({ id }) => id);
      return accept({
        consultation,
        stage: stageAt(consultation, now),
        preparation,
        paragraphs: held.length > 0 ? held : list.paragraphs,
        hash: preparation.hash ?? list.hash,
        invited,
        delegations: await delegations.listDelegations(tx),
        changes: await shownChanges(tx, slug),
        faults: openingFaults(consultation, preparation, ids),
        now,
      });
    }),
  );
