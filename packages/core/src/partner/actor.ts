import { z } from "zod";

export const delegateRoles = ["contributor", "deputy", "focal-point"] as const;
export const DelegateRole = z.enum(delegateRoles);
export type DelegateRole = (typeof delegateRoles)[number];

export const secretariatRoles = ["officer", "head"] as const;
export const SecretariatRole = z.enum(secretariatRoles);
export type SecretariatRole = (typeof secretariatRoles)[number];

export const Role = z.enum([...delegateRoles, ...secretariatRoles]);
export type Role = z.infer<typeof Role>;

/**
 * Who acts. An account is one named person with own credentials; a delegate belongs to one delegation.
 * `system` closes, reminds and delivers mail; it never signs in.
 */
export const Actor = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("visitor") }),
  z.object({ kind: z.literal("delegate"), person: z.string(), delegation: z.string(), role: DelegateRole }),
  z.object({ kind: z.literal("secretariat"), person: z.string(), role: SecretariatRole }),
  z.object({ kind: z.literal("system") }),
]);
export type Actor = z.infer<typeof Actor>;

export type Delegate = Extract<Actor, { kind: "delegate" }>;

export const visitor: Actor = { kind: "visitor" };
export const system: Actor = { kind: "system" };

/**
 * The actor that a membership makes of a person; a delegate's role without a delegation makes nobody.
 *
 * @example actorOf({ person: "p", role: "deputy", delegation: "a" })
 * // → { kind: "delegate", person: "p", delegation: "a", role: "deputy" }
 */
export const actorOf = (member: { person: string; role: Role; delegation: string | null }): Actor => {
  const { person, role, delegation } = member;
  if (role === "officer" || role === "head") return { kind: "secretariat", person, role };
  return delegation === null ? visitor : { kind: "delegate", person, delegation, role };
};

/**
 * The person who acts, or null for a visitor and the system.
 *
 * @example personOf(visitor) // → null
 */
export const personOf = (actor: Actor): string | null => ("person" in actor ? actor.person : null);
