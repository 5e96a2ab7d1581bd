import { KnownPartner, partnersWith } from "@rabat/core/revision";
import { asActor, partnerFacts } from "@rabat/db";
import { z } from "zod";
import { open } from "../trpc.ts";

/** The partners and observers with all that is known of them, each with where it was read. */
export const listPartners = open
  .output(z.array(KnownPartner))
  .query(({ ctx }) =>
    asActor(ctx.db, ctx.actor, async (tx) => partnersWith(await partnerFacts.listPartnerFacts(tx))),
  );
