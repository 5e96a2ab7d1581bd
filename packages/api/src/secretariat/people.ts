import {
  confirmersOf,
  InvitationState,
  invitationStateAt,
  ProposalState,
  SecretariatChange,
  SecretariatMember,
  SecretariatRole,
} from "@rabat/core/partner";
import { asActor, people as everybody, invitations, readClock, secretariat } from "@rabat/db";
import { z } from "zod";
import { forDeed } from "../trpc.ts";
import { standingOf } from "./standing.ts";

const Proposal = z.object({
  id: z.uuid(),
  change: SecretariatChange,
  /** The person concerned, as the proposal or the account names them; no address of who has left. */
  subject: z.object({ name: z.string(), email: z.string().nullable() }),
  proposedBy: z.object({ person: z.uuid(), name: z.string() }),
  proposed: z.string(),
  expires: z.string(),
  state: ProposalState,
  decidedBy: z.string().nullable(),
  decided: z.string().nullable(),
  reason: z.string(),
  /** Who may confirm or refuse it, while it is open. */
  confirmers: z.array(z.object({ person: z.uuid(), name: z.string() })),
});

const Invitation = z.object({
  id: z.uuid(),
  email: z.string().nullable(),
  name: z.string().nullable(),
  role: SecretariatRole,
  expires: z.string(),
  state: InvitationState,
});

const Secretariat = z.object({
  members: z.array(SecretariatMember),
  proposals: z.array(Proposal),
  invitations: z.array(Invitation),
});

const newest = 50;

/** The Secretariat's own people, what is proposed about them and who decides on it, and the invitations. */
export const readSecretariat = forDeed("read the Secretariat")
  .output(Secretariat)
  .query(({ ctx: { db, actor } }) =>
    asActor(db, actor, async (tx) => {
      const members = await secretariat.listSecretariat(tx);
      const proposals = await standingOf(tx, members, await secretariat.listProposals(tx, newest));
      const nameOf = async (person: string) => (await everybody.findName(tx, person))?.name ?? "";
      const addressOf = (person: string) => members.find((each) => each.person === person)?.email ?? null;
      const now = await readClock(tx);
      const shown = [];
      for (const each of proposals) {
        const { change, proposedBy, decidedBy, state } = each;
        shown.push({
          ...each,
          subject:
            change.kind === "invite"
              ? { name: change.name, email: change.email }
              : { name: await nameOf(change.person), email: addressOf(change.person) },
          proposedBy: { person: proposedBy, name: await nameOf(proposedBy) },
          decidedBy: decidedBy === null ? null : await nameOf(decidedBy),
          confirmers: state === "open" ? confirmersOf(members, each) : [],
        });
      }
      const invited = await invitations.listInvitations(tx, { delegation: null });
      return {
        members,
        proposals: shown,
        invitations: invited.flatMap((each) => {
          const role = SecretariatRole.safeParse(each.role);
          return role.success ? [{ ...each, role: role.data, state: invitationStateAt(each, now) }] : [];
        }),
      };
    }),
  );
