import { z } from "zod";
import type { Delegation } from "../partner/delegation.ts";

/** Whom a consultation can invite together. Observers are a stream of their own: never among "all partners". */
export const audienceGroups = [
  "partner-countries",
  "partner-organisations",
  "observers",
  "demonstration-partners",
  "demonstration-observers",
] as const;
export const AudienceGroup = z.enum(audienceGroups);
export type AudienceGroup = z.infer<typeof AudienceGroup>;

type Grouped = Pick<Delegation, "id" | "kind" | "standing">;

/**
 * The group that a delegation is invited with.
 *
 * @example audienceGroupOf({ id: "dz", kind: "country", standing: "observer" }) // → "observers"
 */
export const audienceGroupOf = ({ kind, standing }: Grouped): AudienceGroup => {
  if (kind === "demonstration")
    return standing === "observer" ? "demonstration-observers" : "demonstration-partners";
  if (standing === "observer") return "observers";
  return kind === "country" ? "partner-countries" : "partner-organisations";
};

export const GroupChoice = z.enum(["all", "chosen", "none"]);
export type GroupChoice = z.infer<typeof GroupChoice>;

/** For each group all of it, those named, or nobody; a group without a word is not invited. */
export const AudienceChoice = z.object({
  groups: z.partialRecord(AudienceGroup, GroupChoice),
  chosen: z.array(z.string().max(100)).max(500),
});
export type AudienceChoice = z.infer<typeof AudienceChoice>;

/**
 * The ids of the delegations that a choice invites, of those there are.
 *
 * @example audienceOf(demonstrationDelegations, { groups: { "demonstration-partners": "all" }, chosen: [] })
 * // → ["demonstration-a", "demonstration-b"]
 */
export const audienceOf = (delegations: readonly Grouped[], { groups, chosen }: AudienceChoice): string[] =>
  delegations
    .filter((delegation) => {
      const choice = groups[audienceGroupOf(delegation)] ?? "none";
      return choice === "all" || (choice === "chosen" && chosen.includes(delegation.id));
    })
    .map(({ id }) => id);

/**
 * How a group stands: all of it invited, some, or nobody.
 *
 * @example groupChoiceOf(demonstrationDelegations, new Set(["demonstration-a"])) // → "chosen"
 */
export const groupChoiceOf = (group: readonly Grouped[], invited: ReadonlySet<string>): GroupChoice => {
  const named = group.filter(({ id }) => invited.has(id)).length;
  if (named === 0) return "none";
  return named === group.length ? "all" : "chosen";
};
