import { Receipt } from "@rabat/core/comment";
import { Delegation } from "@rabat/core/partner";
import { asActor, consultations, contributions } from "@rabat/db";
import { z } from "zod";
import { forDeed } from "../trpc.ts";

/** The contributions that came late, in the order of arrival, decided and undecided. */
export const listLateContributions = forDeed("read every consultation")
  .input(z.object({ slug: z.string().max(100) }))
  .output(z.array(Receipt.extend({ delegation: Delegation })))
  .query(({ ctx, input: { slug } }) =>
    asActor(ctx.db, ctx.actor, async (tx) => {
      const invited = await consultations.invitedTo(tx, slug);
      return (await contributions.listLate(tx, slug)).flatMap((receipt) => {
        const delegation = invited.find(({ id }) => id === receipt.delegation);
        return delegation ? [{ ...receipt, delegation }] : [];
      });
    }),
  );
