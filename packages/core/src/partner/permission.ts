import { accept, type Result, refuse } from "../refusal.ts";
import type { Actor, DelegateRole, SecretariatRole } from "./actor.ts";

/** What may be done, by verb and noun. Whatever is not listed for a role is refused. */
const delegateDeeds = {
  contributor: [
    "keep the own account",
    "read invited consultations",
    "read the network",
    "draft comments",
    "propose comments",
  ],
  deputy: [
    "keep the own account",
    "read invited consultations",
    "draft comments",
    "propose comments",
    "edit colleagues' comments",
    "clear comments",
    "read the network",
    "keep the network",
  ],
  "focal-point": [
    "keep the own account",
    "read invited consultations",
    "draft comments",
    "propose comments",
    "edit colleagues' comments",
    "clear comments",
    "submit the contribution",
    "break silence",
    "invite members",
    "keep members",
    "choose clearance",
    "set an internal deadline",
    "read the network",
    "keep the network",
  ],
} as const satisfies Record<DelegateRole, readonly string[]>;

const secretariatDeeds = {
  officer: [
    "keep the own account",
    "read every consultation",
    "read the network",
    "read delegations",
    "read the Secretariat",
    "confirm a change",
    "prepare consultations",
    "draft dispositions",
    "review dispositions",
    "draft next versions",
    "withhold comments",
    "record comments on behalf",
    "decide on late contributions",
    "keep the mail log",
    "edit content",
  ],
  head: [
    "keep the own account",
    "read every consultation",
    "read the network",
    "read delegations",
    "read the Secretariat",
    "confirm a change",
    "prepare consultations",
    "draft dispositions",
    "review dispositions",
    "draft next versions",
    "withhold comments",
    "record comments on behalf",
    "publish dispositions",
    "decide on late contributions",
    "open consultations",
    "keep the mail log",
    "edit content",
    "publish content",
    "extend consultations",
    "close consultations",
    "archive consultations",
    "invite people",
    "change roles",
    "end access",
    "change the Secretariat",
    "read the audit trail",
  ],
} as const satisfies Record<SecretariatRole, readonly string[]>;

export type Deed =
  | (typeof delegateDeeds)[DelegateRole][number]
  | (typeof secretariatDeeds)[SecretariatRole][number];

/** Every deed that some role may do, each once. */
export const deeds: readonly Deed[] = [
  ...new Set([...Object.values(delegateDeeds), ...Object.values(secretariatDeeds)].flat()),
];

const deedsOf = (actor: Actor): readonly string[] => {
  if (actor.kind === "delegate") return delegateDeeds[actor.role];
  if (actor.kind === "secretariat") return secretariatDeeds[actor.role];
  return [];
};

/**
 * Whether the actor may do the deed: the first line of every procedure that is not public.
 *
 * Refuses a visitor with `actor.sign-in-required`, anyone else without the right with `actor.not-permitted`.
 *
 * @example
 * permit(visitor, "draft comments") // → { ok: false, refusals: [{ code: "actor.sign-in-required" }] }
 * const contributor = { kind: "delegate", person: "p", delegation: "a", role: "contributor" } as const;
 * permit(contributor, "draft comments") // → { ok: true, value: contributor }
 * permit(contributor, "submit the contribution") // → { ok: false, refusals: [{ code: "actor.not-permitted" }] }
 */
export const permit = <Who extends Actor>(
  actor: Who,
  deed: Deed,
): Result<Exclude<Who, { kind: "visitor" }>> => {
  if (actor.kind === "visitor") return refuse({ code: "actor.sign-in-required" });
  if (!deedsOf(actor).includes(deed)) return refuse({ code: "actor.not-permitted" });
  return accept(actor as Exclude<Who, { kind: "visitor" }>);
};
