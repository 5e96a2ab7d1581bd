import { areaCodes, coverage } from "@rabat/core/cap";
import { capOf } from "@rabat/core/meeting";
import { accept, refuse } from "@rabat/core/refusal";
import { parentWith } from "@rabat/core/revision";
import { asActor, chairmanships, meetings, planFacts } from "@rabat/db";
import { z } from "zod";
import { resultOf } from "../result.ts";
import { open } from "../trpc.ts";

const total = z.int().positive();
export const Coverage = z.object({
  areas: z.object({ addressed: z.array(z.enum(areaCodes)), total }),
  objectives: z.object({ addressed: z.array(z.string()), total }),
  actions: z.object({ addressed: z.array(z.int()), total }),
});

/** What the meetings of one Chairmanship, or all meetings, address of the Cadiz Action Plan: always computed. */
export const readCoverage = open
  .input(z.object({ chairmanship: z.string().max(100).optional() }))
  .output(resultOf(Coverage))
  .query(({ ctx, input }) =>
    asActor(ctx.db, ctx.actor, async (tx) => {
      const { chairmanship } = input;
      if (chairmanship !== undefined && (await chairmanships.findChairmanship(tx, chairmanship)) === null)
        return refuse({ code: "record.not-found", part: chairmanship });
      const parentOf = parentWith(await planFacts.listPlanFacts(tx));
      return accept(coverage((await meetings.listMeetings(tx, chairmanship)).map(capOf), parentOf));
    }),
  );
