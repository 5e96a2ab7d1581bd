import { Delegation, InvitationState, invitationStateAt, Member, Role } from "@rabat/core/partner";
import { accept, refuse } from "@rabat/core/refusal";
import { asActor, delegations, invitations, members, readClock } from "@rabat/db";
import { z } from "zod";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";

const Invitation = z.object({
  id: z.uuid(),
  email: z.string().nullable(),
  name: z.string().nullable(),
  role: Role,
  expires: z.string(),
  state: InvitationState,
});

const People = z.object({
  delegation: Delegation,
  members: z.array(Member),
  invitations: z.array(Invitation),
});

/** The people of one delegation and every invitation into it, for the Secretariat. */
export const readPeople = forDeed("read delegations")
  .input(z.object({ delegation: z.string().max(100) }))
  .output(resultOf(People))
  .query(({ ctx: { db, actor }, input }) =>
    asActor(db, actor, async (tx) => {
      const delegation = await delegations.findDelegation(tx, input.delegation);
      if (delegation === null) return refuse({ code: "record.not-found", part: "delegation" });
      const now = await readClock(tx);
      const invited = await invitations.listInvitations(tx, { delegation: delegation.id });
      return accept({
        delegation,
        members: await members.membersOf(tx, delegation.id),
        invitations: invited.map((each) => ({ ...each, state: invitationStateAt(each, now) })),
      });
    }),
  );
