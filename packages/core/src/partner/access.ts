import { z } from "zod";
import { accept, type Result, refuse } from "../refusal.ts";
import type { Actor, DelegateRole } from "./actor.ts";
import { keepingFocalPoint, type Member } from "./member.ts";
import { permit } from "./permission.ts";

export const InvitationState = z.enum(["invited", "accepted", "taken-back", "lapsed"]);
export type InvitationState = z.infer<typeof InvitationState>;

/**
 * How an invitation stands: once accepted or taken back it stays so; at its very end it has lapsed.
 *
 * @example
 * const invitation = { consumed: null, takenBack: null, expires: "2026-11-08T09:00:00.000Z" };
 * invitationStateAt(invitation, "2026-11-08T08:59:59.999Z") // → "invited"
 * invitationStateAt(invitation, "2026-11-08T09:00:00.000Z") // → "lapsed"
 */
export const invitationStateAt = (
  invitation: { consumed: string | null; takenBack: string | null; expires: string },
  now: string,
): InvitationState => {
  if (invitation.consumed !== null) return "accepted";
  if (invitation.takenBack !== null) return "taken-back";
  return Date.parse(invitation.expires) > Date.parse(now) ? "invited" : "lapsed";
};

/**
 * Whether the Secretariat may end a person's access to a delegation. The last focal point's too: an account in wrong
 * hands must not outlive that, and the Secretariat can invite the next one.
 *
 * Refuses whoever is not a head of the Secretariat, and a person who is no member.
 *
 * @example
 * const head = { kind: "secretariat", person: "s", role: "head" } as const;
 * decideEnding(head, [{ person: "p" }], "p") // → { ok: true, value: { person: "p" } }
 * decideEnding(head, [], "p") // → { ok: false, refusals: [{ code: "record.not-found", part: "member" }] }
 */
export const decideEnding = (
  actor: Actor,
  members: readonly Pick<Member, "person">[],
  person: string,
): Result<{ person: string }> => {
  const permitted = permit(actor, "end access");
  if (!permitted.ok) return permitted;
  return members.some((member) => member.person === person)
    ? accept({ person })
    : refuse({ code: "record.not-found", part: "member" });
};

/**
 * Whether a head gives a member of a delegation another role. Unlike an access, which ends also in the last focal
 * point's hands, a role only moves while another focal point is there.
 *
 * Refuses anyone but a head, a person of another delegation, and the last focal point's role.
 *
 * @example
 * const head = { kind: "secretariat", person: "h", role: "head" } as const;
 * const members = [{ person: "p", role: "focal-point" }, { person: "q", role: "deputy" }] as const;
 * decideMemberRole(head, members, { person: "q", role: "focal-point" }) // → { ok: true, value: { role: "focal-point" } }
 * decideMemberRole(head, members, { person: "p", role: "deputy" })
 * // → { ok: false, refusals: [{ code: "member.last-focal-point" }] }
 */
export const decideMemberRole = (
  actor: Actor,
  members: readonly Pick<Member, "person" | "role">[],
  change: { person: string; role: DelegateRole },
): Result<{ role: DelegateRole }> => {
  const permitted = permit(actor, "change roles");
  if (!permitted.ok) return permitted;
  if (!members.some(({ person }) => person === change.person))
    return refuse({ code: "record.not-found", part: "member" });
  const others = members.filter(({ person }) => person !== change.person);
  return keepingFocalPoint(others, change.role);
};
