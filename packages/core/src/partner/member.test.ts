import { describe, expect, it } from "vitest";
import { type Actor, decideRemoval, decideRole } from "./index.ts";

const actor = (role: "contributor" | "focal-point"): Actor => ({
  kind: "delegate",
  person: "1",
  delegation: "a",
  role,
});
const one = { person: "1", delegation: "a", role: "focal-point" } as const;
const two = { person: "2", delegation: "a", role: "contributor" } as const;
const stranger = { person: "3", delegation: "b", role: "focal-point" } as const;
const members = [one, two, stranger];

describe("the members of a delegation", () => {
  it("are kept by a focal point, who may name another one and then step back", () => {
    expect(decideRole(actor("focal-point"), members, { person: "2", role: "focal-point" }).ok).toBe(true);
    const both = [one, { ...two, role: "focal-point" as const }, stranger];
    expect(decideRole(actor("focal-point"), both, { person: "1", role: "deputy" }).ok).toBe(true);
    expect(decideRemoval(actor("focal-point"), both, "1").ok).toBe(true);
    expect(decideRole(actor("contributor"), members, { person: "2", role: "deputy" })).toMatchObject({
      refusals: [{ code: "actor.not-permitted" }],
    });
  });

  it("always include a focal point, whatever another delegation has", () => {
    for (const decided of [
      decideRole(actor("focal-point"), members, { person: "1", role: "deputy" }),
      decideRemoval(actor("focal-point"), members, "1"),
    ])
      expect(decided).toMatchObject({ refusals: [{ code: "member.last-focal-point" }] });
  });

  it("of another delegation do not exist", () => {
    expect(decideRemoval(actor("focal-point"), members, "3")).toMatchObject({
      refusals: [{ code: "record.not-found" }],
    });
  });
});
