import { Media } from "@rabat/core/media";
import { asActor, media } from "@rabat/db";
import { z } from "zod";
import { open } from "../trpc.ts";

export const listMedia = open
  .output(z.array(Media))
  .query(({ ctx }) => asActor(ctx.db, ctx.actor, media.listMedia));
