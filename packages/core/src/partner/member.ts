import { z } from "zod";
import { accept, type Result, refuse } from "../refusal.ts";
import { type Actor, type Delegate, DelegateRole } from "./actor.ts";
import { permit } from "./permission.ts";

/** A person of a delegation, as colleagues see one another. */
export const Member = z.object({
  person: z.uuid(),
  name: z.string(),
  email: z.string(),
  role: DelegateRole,
});
export type Member = z.infer<typeof Member>;

type Known = Pick<Member, "person" | "role"> & { delegation: string };

/** The member of the actor's own delegation; anyone else does not exist for a focal point. */
const ownMember = (
  actor: Actor,
  members: readonly Known[],
  person: string,
): Result<{ focalPoint: Delegate; member: Known; others: readonly Known[] }> => {
  const permitted = permit(actor, "keep members");
  if (!permitted.ok) return permitted;
  if (actor.kind !== "delegate") return refuse({ code: "actor.not-permitted" });
  const own = members.filter(({ delegation }) => delegation === actor.delegation);
  const member = own.find((each) => each.person === person);
  if (member === undefined) return refuse({ code: "record.not-found", part: "member" });
  return accept({ focalPoint: actor, member, others: own.filter((each) => each !== member) });
};

const hasFocalPoint = (members: readonly Pick<Known, "role">[]) =>
  members.some(({ role }) => role === "focal-point");

/**
 * A role is given where a focal point remains in the delegation, whoever gives it; else `member.last-focal-point`.
 *
 * @example keepingFocalPoint([{ role: "focal-point" }], "deputy") // → { ok: true, value: { role: "deputy" } }
 */
export const keepingFocalPoint = (
  others: readonly Pick<Known, "role">[],
  role: DelegateRole,
): Result<{ role: DelegateRole }> =>
  role === "focal-point" || hasFocalPoint(others)
    ? accept({ role })
    : refuse({ code: "member.last-focal-point" });

/**
 * Whether a focal point may give a member of the own delegation another role. A delegation always keeps a focal
 * point, and no role of the Secretariat is in a focal point's gift.
 *
 * @example
 * const actor = { kind: "delegate", person: "p", delegation: "a", role: "focal-point" } as const;
 * const members = [{ person: "p", role: "focal-point", delegation: "a" } as const];
 * decideRole(actor, members, { person: "p", role: "deputy" })
 * // → { ok: false, refusals: [{ code: "member.last-focal-point" }] }
 */
export const decideRole = (
  actor: Actor,
  members: readonly Known[],
  change: { person: string; role: DelegateRole },
): Result<{ role: DelegateRole }> => {
  const own = ownMember(actor, members, change.person);
  if (!own.ok) return own;
  return keepingFocalPoint(own.value.others, change.role);
};

/**
 * Whether a focal point may remove a member of the own delegation, which always keeps a focal point.
 *
 * Refuses anyone else, a person of another delegation, and the last focal point.
 *
 * @example
 * const actor = { kind: "delegate", person: "p", delegation: "a", role: "focal-point" } as const;
 * const colleague = { person: "q", role: "contributor", delegation: "a" } as const;
 * const members = [{ ...colleague, person: "p", role: "focal-point" } as const, colleague];
 * decideRemoval(actor, members, "q") // → { ok: true, value: { person: "q" } }
 * decideRemoval(actor, members, "p") // → { ok: false, refusals: [{ code: "member.last-focal-point" }] }
 */
export const decideRemoval = (
  actor: Actor,
  members: readonly Known[],
  person: string,
): Result<{ person: string }> => {
  const own = ownMember(actor, members, person);
  if (!own.ok) return own;
  return hasFocalPoint(own.value.others) ? accept({ person }) : refuse({ code: "member.last-focal-point" });
};
