import { Delegation, InvitationState, invitationStateAt } from "@rabat/core/partner";
import { asActor, delegations, invitations, members, readClock } from "@rabat/db";
import { z } from "zod";
import { forDeed } from "../trpc.ts";

const Entry = z.object({
  delegation: Delegation,
  members: z.int(),
  focalPoints: z.array(z.string()),
  /** How the newest invitation into the delegation stands. */
  invitation: InvitationState.nullable(),
});

/** Every delegation with its focal points and how far its invitation has come. */
export const readDelegations = forDeed("read delegations")
  .output(z.array(Entry))
  .query(({ ctx: { db, actor } }) =>
    asActor(db, actor, async (tx) => {
      const now = await readClock(tx);
      const people = await members.listMembers(tx);
      const invited = await invitations.listInvitations(tx, "delegations");
      return (await delegations.listDelegations(tx)).map((delegation) => {
        const own = people.filter((each) => each.delegation === delegation.id);
        const newest = invited.find((each) => each.delegation === delegation.id);
        return {
          delegation,
          members: own.length,
          focalPoints: own.filter(({ role }) => role === "focal-point").map(({ name }) => name),
          invitation: newest ? invitationStateAt(newest, now) : null,
        };
      });
    }),
  );
