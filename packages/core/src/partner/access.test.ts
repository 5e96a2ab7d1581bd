import fc from "fast-check";
import { expect, it } from "vitest";
import { decideEnding, decideMemberRole, invitationStateAt } from "./access.ts";
import { type Actor, actorOf, type DelegateRole, Role } from "./actor.ts";

const instant = fc.date({ noInvalidDate: true }).map((at) => at.toISOString());

it("an invitation is accepted or taken back for good, and otherwise open exactly until its end", () => {
  const perhaps = fc.option(instant);
  fc.assert(
    fc.property(perhaps, perhaps, instant, instant, (consumed, takenBack, expires, now) => {
      const open = Date.parse(now) < Date.parse(expires) ? "invited" : "lapsed";
      const unused = takenBack === null ? open : "taken-back";
      const state = invitationStateAt({ consumed, takenBack, expires }, now);
      expect(state).toBe(consumed === null ? unused : "accepted");
    }),
  );
});

it("a head gives members other roles, and a delegation keeps a focal point", () => {
  const head: Actor = { kind: "secretariat", person: "h", role: "head" };
  const [first, second] = [
    { person: "1", role: "focal-point" as const },
    { person: "2", role: "deputy" as const },
  ];
  const to = (
    person: string,
    role: DelegateRole,
    members: Parameters<typeof decideMemberRole>[1] = [first, second],
  ) => decideMemberRole(head, members, { person, role });
  expect(to("2", "focal-point").ok).toBe(true);
  expect(to("1", "deputy")).toMatchObject({ refusals: [{ code: "member.last-focal-point" }] });
  expect(to("1", "deputy", [first, { person: "2", role: "focal-point" }]).ok).toBe(true);
  expect(to("3", "deputy")).toMatchObject({ refusals: [{ code: "record.not-found" }] });
  const officer: Actor = { ...head, role: "officer" };
  expect(decideMemberRole(officer, [first], { person: "1", role: "focal-point" }).ok).toBe(false);
});

it("only a head ends access, and only of a member of the delegation", () => {
  const role = fc.constantFrom(...Role.options);
  fc.assert(
    fc.property(role, fc.uniqueArray(fc.uuid(), { minLength: 1 }), fc.uuid(), (held, persons, other) => {
      const actor: Actor = actorOf({ person: other, role: held, delegation: "a" });
      const members = persons.filter((person) => person !== other).map((person) => ({ person }));
      for (const { person } of members) expect(decideEnding(actor, members, person).ok).toBe(held === "head");
      expect(decideEnding(actor, members, other).ok).toBe(false);
    }),
  );
});
