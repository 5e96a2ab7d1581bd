import fc from "fast-check";
import { expect, it } from "vitest";
import type { Actor, SecretariatRole } from "./actor.ts";
import {
  confirmersOf,
  decideOnProposal,
  decideProposal,
  type ProposalDecision,
  proposalStateAt,
  type SecretariatChange,
} from "./secretariat.ts";

type Person = { person: string; email: string; role: SecretariatRole };

const named = (person: string, role: SecretariatRole): Person => ({
  person,
  email: `${person}@example.org`,
  role,
});
const acting = ({ person, role }: Person): Actor => ({ kind: "secretariat", person, role });

const first = named("first", "head");
const second = named("second", "head");
const officer = named("officer", "officer");
const all = [first, second, officer];

const invitation: SecretariatChange = {
  kind: "invite",
  email: "New@example.org",
  name: "A fictitious person",
  role: "head",
  locale: "en",
};
const decide = (who: Person, people: Person[], proposal: { change: SecretariatChange; by: Person }) =>
  decideOnProposal(
    acting(who),
    { people, proposal: { change: proposal.change, proposedBy: proposal.by.person, state: "open" } },
    { decision: "confirmed", reason: "" },
  );
const codeOf = (result: ReturnType<typeof decideProposal>) =>
  result.ok ? "accepted" : result.refusals[0].code;
const propose = (who: Person, change: SecretariatChange, people = all, open: SecretariatChange[] = []) =>
  codeOf(decideProposal(acting(who), { people, open }, change));

it("a head proposes, and nobody else", () => {
  expect(propose(first, invitation)).toBe("accepted");
  expect(propose(officer, invitation)).toBe("actor.not-permitted");
  const delegate: Actor = { kind: "delegate", person: "x", delegation: "a", role: "focal-point" };
  expect(codeOf(decideProposal(delegate, { people: all, open: [] }, invitation))).toBe("actor.not-permitted");
});

it("nobody proposes a role for themselves, nor what changes nothing, nor twice about one person", () => {
  const role = (person: string, to: SecretariatRole): SecretariatChange => ({
    kind: "role",
    person,
    role: to,
  });
  expect(propose(first, role("first", "officer"))).toBe("secretariat.own-role");
  expect(propose(first, role("officer", "officer"))).toBe("secretariat.role-unchanged");
  expect(propose(first, role("gone", "head"))).toBe("record.not-found");
  expect(propose(first, { ...invitation, email: "OFFICER@example.org" })).toBe("secretariat.already-member");
  expect(propose(first, { ...invitation, email: "new@EXAMPLE.org" }, all, [invitation])).toBe(
    "secretariat.already-proposed",
  );
  expect(propose(first, role("officer", "head"), all, [{ kind: "end", person: "officer" }])).toBe(
    "secretariat.already-proposed",
  );
  expect(propose(first, role("officer", "head"), all, [invitation])).toBe("accepted");
});

it("the proposer and the person concerned confirm nothing, and an officer only where no other head is there", () => {
  const change: SecretariatChange = { kind: "role", person: "officer", role: "head" };
  expect(codeOf(decide(first, all, { change, by: first }))).toBe("secretariat.second-person");
  expect(codeOf(decide(officer, all, { change, by: first }))).toBe("secretariat.second-person");
  expect(codeOf(decide(second, all, { change, by: first }))).toBe("accepted");
  const third = named("third", "officer");
  expect(codeOf(decide(third, [...all, third], { change, by: first }))).toBe("secretariat.second-person");
  expect(codeOf(decide(third, [first, officer, third], { change, by: first }))).toBe("accepted");
  expect(confirmersOf([first, officer], { change, proposedBy: "first" })).toEqual([]);
});

it("the last head stays, also when a proposal is confirmed that was possible when it was made", () => {
  const end: SecretariatChange = { kind: "end", person: "second" };
  expect(propose(first, end)).toBe("accepted");
  expect(propose(second, { kind: "end", person: "second" }, [second, officer])).toBe("secretariat.last-head");
  expect(codeOf(decide(officer, [second, officer], { change: end, by: first }))).toBe(
    "secretariat.last-head",
  );
});

it("a refusal says why, and only the proposer takes a proposal back", () => {
  const proposal = { change: invitation, proposedBy: "first", state: "open" as const };
  const on = (who: Person, decision: ProposalDecision, reason = "") =>
    codeOf(decideOnProposal(acting(who), { people: all, proposal }, { decision, reason }));
  expect(on(second, "refused")).toBe("text.required");
  expect(on(second, "refused", "not needed")).toBe("accepted");
  expect(on(second, "taken-back")).toBe("secretariat.second-person");
  expect(on(first, "taken-back")).toBe("accepted");
  expect(on(first, "refused", "changed my mind")).toBe("secretariat.second-person");
});

it("a proposal falls with its end, and with its proposer’s being head", () => {
  const made = { decision: null, expires: "2026-12-01T00:00:00.000Z", proposedBy: "first" };
  expect(proposalStateAt(made, all, "2026-11-30T23:59:59.999Z")).toBe("open");
  expect(proposalStateAt(made, all, "2026-12-01T00:00:00.000Z")).toBe("lapsed");
  expect(proposalStateAt(made, [{ ...first, role: "officer" }, second], "2026-11-30T00:00:00.000Z")).toBe(
    "lapsed",
  );
  expect(proposalStateAt({ ...made, decision: "confirmed" }, [], "2027-01-01T00:00:00.000Z")).toBe(
    "confirmed",
  );
});

it("whatever is proposed and confirmed by anybody, a head remains, and no one person is enough", () => {
  const people = fc
    .uniqueArray(fc.constantFrom("p", "q", "r", "s"), { minLength: 1 })
    .chain((persons) =>
      fc.tuple(
        ...persons.map((person) =>
          fc.constantFrom<SecretariatRole>("head", "officer").map((role) => named(person, role)),
        ),
      ),
    );
  const who = fc.constantFrom("p", "q", "r", "s");
  const change = fc.oneof(
    fc.record({
      kind: fc.constant("role" as const),
      person: who,
      role: fc.constantFrom<SecretariatRole>("head", "officer"),
    }),
    fc.record({ kind: fc.constant("end" as const), person: who }),
  );
  fc.assert(
    fc.property(people, change, fc.nat(3), fc.nat(3), (there, wanted, one, two) => {
      const [proposer, confirmer] = [there[one % there.length], there[two % there.length]];
      if (proposer === undefined || confirmer === undefined) return;
      if (!decideProposal(acting(proposer), { people: there, open: [] }, wanted).ok) return;
      if (!decide(confirmer, there, { change: wanted, by: proposer }).ok) return;
      expect(confirmer.person).not.toBe(proposer.person);
      expect(confirmer.person).not.toBe(wanted.person);
      const after = there
        .filter((each) => wanted.kind !== "end" || each.person !== wanted.person)
        .map((each) =>
          wanted.kind === "role" && each.person === wanted.person ? { ...each, role: wanted.role } : each,
        );
      expect(after.some(({ role }) => role === "head")).toBe(true);
    }),
  );
});
