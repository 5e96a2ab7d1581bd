import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { visitor } from "../partner/index.ts";
import type { Result } from "../refusal.ts";
import { decideGathering, decideGroupAnswer, decideGroupChange, groupLimit } from "./group.ts";

const officer = {
  kind: "secretariat",
  person: "00000000-0000-4000-8000-000000000001",
  role: "officer",
} as const;
const focalPoint = {
  kind: "delegate",
  person: officer.person,
  delegation: "a",
  role: "focal-point",
} as const;
const codeOf = (result: Result<unknown>) => (result.ok ? null : result.refusals[0].code);
const free = (...ids: string[]) => ids.map((id) => ({ id, group: null }));
const inGroup = (id: string, group: string) => ({ id, group: { id: group, name: `Group ${group}` } });

describe("gathering comments", () => {
  it("is the Secretariat's alone", () => {
    const gathering = { group: null, held: 0, ticked: free("1", "2") };
    expect(codeOf(decideGathering(visitor, gathering))).toBe("actor.sign-in-required");
    expect(codeOf(decideGathering(focalPoint, gathering))).toBe("actor.not-permitted");
    expect(decideGathering(officer, gathering)).toEqual({ ok: true, value: ["1", "2"] });
  });

  it("takes two for a new group, one more for an old one, and counts a comment once", () => {
    expect(codeOf(decideGathering(officer, { group: null, held: 0, ticked: free("1", "1") }))).toBe(
      "group.too-few",
    );
    const more = { group: { id: "g" }, held: 2, ticked: [inGroup("1", "g"), ...free("3")] };
    expect(decideGathering(officer, more)).toEqual({ ok: true, value: ["3"] });
    expect(codeOf(decideGathering(officer, { ...more, ticked: [] }))).toBe("group.too-few");
  });

  it("never takes a comment out of another group, nor holds more than a group may", () => {
    const taken = { group: { id: "g" }, held: 2, ticked: [inGroup("1", "h")] };
    expect(decideGathering(officer, taken)).toMatchObject({
      refusals: [{ code: "group.comment-elsewhere", name: "Group h" }],
    });
    expect(
      codeOf(decideGathering(officer, { group: { id: "g" }, held: groupLimit, ticked: free("1") })),
    ).toBe("group.too-many");
  });
});

describe("changing a group", () => {
  it("names the version that was read", () => {
    const group = { id: "g", name: "G", version: 3 };
    expect(decideGroupChange(officer, group, 3)).toEqual({ ok: true, value: { version: 4 } });
    expect(codeOf(decideGroupChange(officer, group, 2))).toBe("group.stale");
    expect(codeOf(decideGroupChange(officer, null, 2))).toBe("record.not-found");
    expect(codeOf(decideGroupChange(focalPoint, group, 3))).toBe("actor.not-permitted");
  });
});

describe("answering a group", () => {
  const members = fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      disposition: fc.option(fc.record({ version: fc.integer({ min: 1, max: 99 }) })),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 20 },
  );
  const readOf = (held: { id: string; disposition: { version: number } | null }[]) =>
    Object.fromEntries(held.map(({ id, disposition }) => [id, disposition?.version ?? 0]));

  const closed = { actor: officer, stage: "closed" } as const;

  it("writes none once the answers are published", () => {
    const responded = { actor: officer, stage: "responded" } as const;
    expect(codeOf(decideGroupAnswer(responded, [], {}))).toBe("answers.published");
  });

  it("writes each comment's next version, all of them", () => {
    fc.assert(
      fc.property(members, (held) => {
        const decided = decideGroupAnswer(closed, held, readOf(held));
        expect(decided).toEqual({
          ok: true,
          value: held.map(({ id, disposition }) => ({ id, version: (disposition?.version ?? 0) + 1 })),
        });
      }),
    );
  });

  it("writes none where one answer, or one comment, is not as it was read", () => {
    fc.assert(
      fc.property(members, fc.nat(), (held, which) => {
        const read = readOf(held);
        const { id } = held[which % held.length] as { id: string };
        const { [id]: version = 0, ...others } = read;
        expect(codeOf(decideGroupAnswer(closed, held, { ...read, [id]: version + 1 }))).toBe(
          "disposition.stale",
        );
        expect(codeOf(decideGroupAnswer(closed, held, others))).toBe("group.stale");
        expect(codeOf(decideGroupAnswer(closed, held.slice(1), read))).toMatch(/^group\.(stale|too-few)$/);
      }),
    );
  });
});
