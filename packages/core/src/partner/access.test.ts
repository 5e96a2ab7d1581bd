import fc from "fast-check";
import { expect, it } from "vitest";
import { decideEnding, invitationStateAt } from "./access.ts";
import { type Actor, actorOf, Role } from "./actor.ts";

const instant = fc.date({ noInvalidDate: true }).map((at) => at.toISOString());

it("an invitation is accepted for good, and otherwise open exactly until its end", () => {
  fc.assert(
    fc.property(fc.option(instant), instant, instant, (consumed, expires, now) => {
      const open = Date.parse(now) < Date.parse(expires) ? "invited" : "lapsed";
      expect(invitationStateAt({ consumed, expires }, now)).toBe(consumed === null ? open : "accepted");
    }),
  );
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
