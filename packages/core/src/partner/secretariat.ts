import { z } from "zod";
import { Locale } from "../language/schema.ts";
import { boundedText } from "../language/text.ts";
import { accept, type Result, refuse } from "../refusal.ts";
import { type Actor, personOf, SecretariatRole } from "./actor.ts";
import { permit } from "./permission.ts";

/** A person of the Secretariat, as colleagues there see one another. */
export const SecretariatMember = z.object({
  person: z.uuid(),
  name: z.string(),
  email: z.string(),
  role: SecretariatRole,
});
export type SecretariatMember = z.infer<typeof SecretariatMember>;

/** What a head can propose about the Secretariat's own people. */
export const SecretariatChange = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("invite"),
    email: z.email().max(254),
    name: boundedText({ field: "name", limit: 200, required: true }),
    role: SecretariatRole,
    /** The language of the mail. */
    locale: Locale,
  }),
  z.object({ kind: z.literal("role"), person: z.uuid(), role: SecretariatRole }),
  z.object({ kind: z.literal("end"), person: z.uuid() }),
]);
export type SecretariatChange = z.infer<typeof SecretariatChange>;

/** What becomes of a proposal; only whoever made it takes it back. */
export const ProposalDecision = z.enum(["confirmed", "refused", "taken-back"]);
export type ProposalDecision = z.infer<typeof ProposalDecision>;

export const ProposalState = z.enum(["open", "lapsed", ...ProposalDecision.options]);
export type ProposalState = z.infer<typeof ProposalState>;

type Proposal = { change: SecretariatChange; proposedBy: string };
type Known = Pick<SecretariatMember, "person" | "email" | "role">;

/** The person whom a change concerns, where they have an account. */
const concerned = (change: SecretariatChange, people: readonly Known[]): Known | undefined =>
  people.find((each) =>
    change.kind === "invite" ? each.email === change.email.toLowerCase() : each.person === change.person,
  );

/** By what two changes are about the same person. */
const subjectOf = (change: SecretariatChange): string =>
  change.kind === "invite" ? change.email.toLowerCase() : change.person;

const heads = (people: readonly Known[]) => people.filter(({ role }) => role === "head");

/**
 * How a proposal stands. It falls with its end, and with its proposer's being head: what somebody wanted who may not
 * want it any more is nobody's to confirm.
 *
 * @example
 * const proposal = { decision: null, expires: "2026-12-10T09:00:00.000Z", proposedBy: "1" };
 * const head = { person: "1", email: "first@example.org", role: "head" } as const;
 * proposalStateAt(proposal, [head], "2026-12-10T08:59:59.999Z") // → "open"
 * proposalStateAt(proposal, [], "2026-12-10T08:59:59.999Z") // → "lapsed"
 */
export const proposalStateAt = (
  proposal: { decision: ProposalDecision | null; expires: string; proposedBy: string },
  people: readonly Known[],
  now: string,
): ProposalState => {
  if (proposal.decision !== null) return proposal.decision;
  const stands = heads(people).some(({ person }) => person === proposal.proposedBy);
  return stands && Date.parse(proposal.expires) > Date.parse(now) ? "open" : "lapsed";
};

/** What holds before a change, whoever wants it: the person is there, something changes, a head remains. */
const isPossible = (people: readonly Known[], change: SecretariatChange): Result<null> => {
  const person = concerned(change, people);
  if (change.kind === "invite")
    return person === undefined ? accept(null) : refuse({ code: "secretariat.already-member" });
  if (person === undefined) return refuse({ code: "record.not-found", part: "member" });
  if (change.kind === "role" && change.role === person.role)
    return refuse({ code: "secretariat.role-unchanged" });
  const remain = heads(people).filter((each) => each !== person);
  const keepsHead = change.kind === "role" && change.role === "head";
  return keepsHead || remain.length > 0 ? accept(null) : refuse({ code: "secretariat.last-head" });
};

/**
 * Whether a head may propose a change of the Secretariat's people; alone, nobody changes them. Nobody proposes a role
 * for themselves, and one person is the subject of one open proposal at a time.
 *
 * Refuses anyone but a head, a role for oneself, what changes nothing, whoever is there already, the last head's
 * going, and a second proposal about one person (`secretariat.*`).
 *
 * @example
 * const first = { person: "1", email: "first@example.org", role: "head" } as const;
 * const second = { person: "2", email: "second@example.org", role: "head" } as const;
 * const actor = { kind: "secretariat", person: "1", role: "head" } as const;
 * const standing = { people: [first, second], open: [] };
 * decideProposal(actor, standing, { kind: "end", person: "2" }) // → { ok: true, value: { kind: "end", person: "2" } }
 * decideProposal(actor, standing, { kind: "role", person: "1", role: "officer" })
 * // → { ok: false, refusals: [{ code: "secretariat.own-role" }] }
 */
export const decideProposal = (
  actor: Actor,
  { people, open }: { people: readonly Known[]; open: readonly SecretariatChange[] },
  change: SecretariatChange,
): Result<SecretariatChange> => {
  const permitted = permit(actor, "change the Secretariat");
  if (!permitted.ok) return permitted;
  if (change.kind === "role" && change.person === personOf(actor))
    return refuse({ code: "secretariat.own-role" });
  const possible = isPossible(people, change);
  if (!possible.ok) return possible;
  return open.some((other) => subjectOf(other) === subjectOf(change))
    ? refuse({ code: "secretariat.already-proposed" })
    : accept(change);
};

/**
 * Who may confirm or refuse a proposal: a head who neither made it nor is its subject. Where no such head exists, an
 * officer who is neither: the second person matters more than the rank. Where there is nobody, only whoever keeps the
 * server invites (`rabat invite`), who is a second person too.
 *
 * @example
 * const first = { person: "1", email: "first@example.org", role: "head" } as const;
 * const second = { person: "2", email: "second@example.org", role: "head" } as const;
 * const proposal = { change: { kind: "end", person: "3" }, proposedBy: "1" } as const;
 * confirmersOf([first, second], proposal).map(({ person }) => person) // → ["2"]
 */
export const confirmersOf = <One extends Known>(
  people: readonly One[],
  { change, proposedBy }: Proposal,
): One[] => {
  const subject = concerned(change, people);
  const others = people.filter((each) => each.person !== proposedBy && each.person !== subject?.person);
  const seconds = others.filter(({ role }) => role === "head");
  return seconds.length > 0 ? seconds : others;
};

/**
 * Whether the actor may decide on a proposal, and whether its change is still possible when it is confirmed.
 *
 * Refuses what is no longer open with `secretariat.not-open`; the proposer and the person concerned, and an officer
 * while a head is there, with `secretariat.second-person`; a refusal without a reason with `text.required`.
 *
 * @example
 * const first = { person: "1", email: "first@example.org", role: "head" } as const;
 * const second = { person: "2", email: "second@example.org", role: "head" } as const;
 * const change = { kind: "end", person: "2" } as const;
 * const asked = { people: [first, second], proposal: { change, proposedBy: "1", state: "open" } } as const;
 * const actor = { kind: "secretariat", person: "1", role: "head" } as const;
 * decideOnProposal(actor, asked, { decision: "taken-back", reason: "" }) // → { ok: true, value: change }
 * decideOnProposal(actor, asked, { decision: "confirmed", reason: "" })
 * // → { ok: false, refusals: [{ code: "secretariat.second-person" }] }
 */
export const decideOnProposal = (
  actor: Actor,
  { people, proposal }: { people: readonly Known[]; proposal: Proposal & { state: ProposalState } },
  { decision, reason }: { decision: ProposalDecision; reason: string },
): Result<SecretariatChange> => {
  const permitted = permit(actor, "confirm a change");
  if (!permitted.ok) return permitted;
  const person = personOf(actor);
  if (proposal.state !== "open") return refuse({ code: "secretariat.not-open" });
  const mayDecide =
    decision === "taken-back"
      ? person === proposal.proposedBy
      : confirmersOf(people, proposal).some((each) => each.person === person);
  if (!mayDecide) return refuse({ code: "secretariat.second-person" });
  if (decision === "refused" && reason === "") return refuse({ code: "text.required", field: "reason" });
  if (decision !== "confirmed") return accept(proposal.change);
  const possible = isPossible(people, proposal.change);
  return possible.ok ? accept(proposal.change) : possible;
};
