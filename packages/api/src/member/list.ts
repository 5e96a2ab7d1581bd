import { Clearance } from "@rabat/core/comment";
import { Member, Role } from "@rabat/core/partner";
import { accept, refuse } from "@rabat/core/refusal";
import { asActor, delegations, invitations, members } from "@rabat/db";
import { z } from "zod";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";

const Invited = z.object({
  email: z.string().nullable(),
  name: z.string().nullable(),
  role: Role,
  expires: z.string(),
});

const Members = z.object({
  clearance: Clearance,
  members: z.array(Member),
  /** Invitations that have not been accepted yet and still can be. */
  invited: z.array(Invited),
});

/** The people of the actor's own delegation, and who is invited to join them. */
export const listMembers = forDeed("read invited consultations")
  .output(resultOf(Members))
  .query(({ ctx: { db, actor } }) =>
    asActor(db, actor, async (tx) => {
      const own = actor.kind === "delegate" && (await delegations.findDelegation(tx, actor.delegation));
      if (!own) return refuse({ code: "record.not-found", part: "delegation" });
      return accept({
        clearance: own.clearance,
        members: await members.membersOf(tx, own.id),
        invited: await invitations.listOpenInvitations(tx, own.id),
      });
    }),
  );
