import { PlanFact } from "@rabat/core/revision";
import { asActor, planFacts } from "@rabat/db";
import { z } from "zod";
import { open } from "../trpc.ts";

/** What was filled in of the plan where the catalogue is silent, each with its source. */
export const listPlanFacts = open
  .output(z.array(PlanFact))
  .query(({ ctx }) => asActor(ctx.db, ctx.actor, planFacts.listPlanFacts));
