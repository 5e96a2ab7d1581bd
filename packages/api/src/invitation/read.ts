import { Delegation, Role } from "@rabat/core/partner";
import { asActor, audit, delegations, invitations } from "@rabat/db";
import { z } from "zod";
import { open } from "../trpc.ts";

/** What an invitation offers, to whoever holds its link; reading consumes nothing. */
export const readInvitation = open
  .input(z.object({ token: z.string().max(200) }))
  .output(
    z
      .object({
        email: z.string().nullable(),
        name: z.string().nullable(),
        role: Role,
        delegation: Delegation.nullable(),
      })
      .nullable(),
  )
  .query(({ ctx, input }) =>
    asActor(ctx.db, ctx.actor, async (tx) => {
      const found = await invitations.findInvitation(tx, audit.sha256(input.token));
      if (found === null) return null;
      const delegation = found.delegation && (await delegations.findDelegation(tx, found.delegation));
      return { email: found.email, name: found.name, role: found.role, delegation: delegation || null };
    }),
  );
