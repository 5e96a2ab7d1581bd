import { Chairmanship } from "@rabat/core/chairmanship";
import { asActor, chairmanships } from "@rabat/db";
import { z } from "zod";
import { open } from "../trpc.ts";

export const listChairmanships = open
  .output(z.array(Chairmanship))
  .query(({ ctx }) => asActor(ctx.db, ctx.actor, chairmanships.listChairmanships));
