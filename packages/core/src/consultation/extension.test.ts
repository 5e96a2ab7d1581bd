import { describe, expect, it } from "vitest";
import type { Actor } from "../partner/index.ts";
import {
  type Consultation,
  checkDuration,
  checkInternalDeadline,
  closingFor,
  decideClose,
  decideExtension,
  demonstrationConsultation,
  silenceOutcome,
} from "./index.ts";

const consultation = demonstrationConsultation;
const head: Actor = { kind: "secretariat", person: "1", role: "head" };
const officer: Actor = { kind: "secretariat", person: "2", role: "officer" };
const changes = [
  { delegation: "a", previous: consultation.closes, closes: "2026-12-05T17:00:00.000Z" },
  { delegation: null, previous: consultation.closes, closes: "2026-12-03T17:00:00.000Z" },
];
const given = { actor: head, consultation, invited: ["a", "b"], changes, now: "2026-12-02T00:00:00.000Z" };

describe("an extension", () => {
  it("moves the closing for all, or further for one", () => {
    expect(closingFor(consultation, changes, "a")).toBe("2026-12-05T17:00:00.000Z");
    expect(closingFor(consultation, changes, "b")).toBe("2026-12-03T17:00:00.000Z");
    expect(closingFor(consultation, [], "b")).toBe(consultation.closes);
  });

  it("is a head's, and leads later than now and than the closing that counts", () => {
    const later = { delegation: "b", closes: "2026-12-04T17:00:00.000Z" };
    expect(decideExtension(given, later)).toEqual({
      ok: true,
      value: { previous: "2026-12-03T17:00:00.000Z" },
    });
    expect(decideExtension({ ...given, actor: officer }, later)).toMatchObject({
      refusals: [{ code: "actor.not-permitted" }],
    });
    for (const refused of [
      { delegation: "a", closes: "2026-12-05T17:00:00.000Z" },
      { delegation: null, closes: "2026-12-01T18:00:00.000Z" },
    ])
      expect(decideExtension(given, refused)).toMatchObject({ refusals: [{ code: "extension.not-later" }] });
    expect(decideExtension(given, { ...later, delegation: "z" })).toMatchObject({
      refusals: [{ code: "record.not-found" }],
    });
    const answered = { ...consultation, responded: "2026-12-02T00:00:00.000Z" };
    expect(decideExtension({ ...given, consultation: answered }, later)).toMatchObject({
      refusals: [{ code: "consultation.closed" }],
    });
  });
});

describe("a closing before its time", () => {
  const early = {
    delegation: null,
    previous: "2026-12-05T17:00:00.000Z",
    closes: "2026-11-20T10:00:00.000Z",
  };
  it("holds for everybody, whatever was extended before it; what comes after it counts again", () => {
    const closed = [...changes, early];
    for (const delegation of [null, "a", "b"])
      expect(closingFor(consultation, closed, delegation)).toBe(early.closes);
    const again = { delegation: "a", previous: early.closes, closes: "2026-11-22T10:00:00.000Z" };
    expect(closingFor(consultation, [...closed, again], "a")).toBe(again.closes);
    expect(closingFor(consultation, [...closed, again], "b")).toBe(early.closes);
  });

  it("is a head's, once, while the consultation is open; silence is given its 72 hours first", () => {
    const close = (now: string, changed: Partial<Consultation> = {}, actor = head) =>
      decideClose({ actor, consultation: { ...consultation, ...changed }, now });
    const code = (result: ReturnType<typeof close>) => (result.ok ? "" : result.refusals[0].code);
    expect(close("2026-11-20T10:00:00.000Z")).toEqual({ ok: true, value: { previous: consultation.closes } });
    expect(code(close("2026-11-20T10:00:00.000Z", {}, officer))).toBe("actor.not-permitted");
    expect(code(close("2026-10-25T10:00:00.000Z"))).toBe("consultation.not-yet-open");
    expect(code(close("2026-11-20T10:00:00.000Z", { announced: null }))).toBe("consultation.not-yet-open");
    for (const now of [consultation.closes, "2026-12-01T17:05:00.000Z", "2026-12-09T17:00:00.000Z"])
      expect(code(close(now))).toBe("consultation.closed");
    // closed a moment ago: its closing is then
    expect(code(close("2026-11-20T10:00:01.000Z", { closes: early.closes }))).toBe("consultation.closed");
    expect(code(close("2026-11-03T10:00:00.000Z", { kind: "silence" }))).toBe("silence.too-short");
    expect(close("2026-11-04T09:00:00.000Z", { kind: "silence" }).ok).toBe(true);
  });
});

describe("an internal deadline", () => {
  it("lies between now and the closing", () => {
    const check = (at: string) => checkInternalDeadline(consultation, at, "2026-11-20T00:00:00.000Z").ok;
    expect(check("2026-11-30T00:00:00.000Z")).toBe(true);
    expect(check(consultation.closes)).toBe(false);
    expect(check("2026-11-20T00:00:00.000Z")).toBe(false);
  });
});

describe("a silence procedure", () => {
  const silence = { kind: "silence" as const, opens: "2026-11-01T09:00:00.000Z" };

  it("lasts at least 72 hours", () => {
    expect(checkDuration({ ...silence, closes: "2026-11-04T09:00:00.000Z" }).ok).toBe(true);
    expect(checkDuration({ ...silence, closes: "2026-11-04T08:59:59.999Z" })).toMatchObject({
      refusals: [{ code: "silence.too-short", hours: 72 }],
    });
  });

  it("ends adopted unless silence was broken", () => {
    expect(silenceOutcome(silence, "grace", false)).toBe("pending");
    expect(silenceOutcome(silence, "open", true)).toBe("broken");
    expect(silenceOutcome(silence, "closed", true)).toBe("broken");
    expect(silenceOutcome(silence, "closed", false)).toBe("adopted");
    expect(silenceOutcome({ kind: "comments" }, "closed", false)).toBeNull();
  });
});
