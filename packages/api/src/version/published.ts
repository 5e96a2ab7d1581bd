import { PublishedVersion } from "@rabat/core/consultation";
import { asActor, nextVersions } from "@rabat/db";
import { z } from "zod";
import { open } from "../trpc.ts";

/** The next versions of a consultation's paragraphs, once they are published with the answers; none before. */
export const listPublishedVersions = open
  .input(z.object({ slug: z.string().max(100) }))
  .output(z.array(PublishedVersion))
  .query(({ ctx: { db, actor }, input: { slug } }) =>
    asActor(db, actor, (tx) => nextVersions.publishedVersionsOf(tx, slug)),
  );
