import { Outcome } from "@rabat/core/outcome";
import { asActor, outcomes } from "@rabat/db";
import { z } from "zod";
import { open } from "../trpc.ts";

export const listOutcomes = open
  .output(z.array(Outcome))
  .query(({ ctx }) => asActor(ctx.db, ctx.actor, (tx) => outcomes.listOutcomes(tx)));
