import { permit } from "@rabat/core/partner";
import { accept, refuse } from "@rabat/core/refusal";
import { network } from "@rabat/db";
import { z } from "zod";
import { FormKey } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { keepNetwork } from "./keep.ts";

/** Says of every entry of the own delegation that it is still right: the next review is six months away. */
export const confirmNetwork = forDeed("keep the network")
  .input(z.object({ form: FormKey }))
  .output(resultOf(z.null()))
  .mutation(({ ctx, input: { form } }) =>
    keepNetwork(ctx, form, async ({ tx, own, delegation, now }) => {
      const permitted = permit(ctx.actor, "keep the network");
      if (!permitted.ok) return permitted;
      if (own.length === 0) return refuse({ code: "record.not-found", part: "entry" });
      await network.confirmEntries(tx, delegation, now);
      return accept({ deed: "confirm the network", subject: delegation });
    }),
  );
