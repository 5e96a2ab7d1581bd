import { describe, expect, it } from "vitest";
import type { Consultation } from "../consultation/index.ts";
import { closed, code, comment, consultation, delegate, head, officer } from "./answers-for-tests.ts";
import { decideRecording, decideRelease, decideWithholding } from "./index.ts";

describe("withholding", () => {
  const withheld = comment({ withheld: { reason: "Names a person.", by: "Officer", at: closed } });
  it("is an officer's or a head's at any time; what is published again after publication is a head's", () => {
    for (const actor of [officer, head]) {
      expect(code(decideWithholding({ actor, stage: "responded", comment: comment() }))).toBe("ok");
      expect(code(decideWithholding({ actor, stage: "open", comment: withheld }))).toBe(
        "withholding.already",
      );
      expect(code(decideRelease({ actor, stage: "closed", comment: withheld }))).toBe("ok");
      expect(code(decideRelease({ actor, stage: "closed", comment: comment() }))).toBe("withholding.none");
    }
    expect(code(decideRelease({ actor: officer, stage: "responded", comment: withheld }))).toBe(
      "actor.not-permitted",
    );
    expect(code(decideRelease({ actor: head, stage: "responded", comment: withheld }))).toBe("ok");
    expect(code(decideWithholding({ actor: delegate, stage: "open", comment: comment() }))).toBe(
      "actor.not-permitted",
    );
    const draft = comment({ state: "draft" });
    expect(code(decideWithholding({ actor: officer, stage: "open", comment: draft }))).toBe(
      "record.not-found",
    );
  });
});

describe("recording for a delegation", () => {
  const given = { actor: officer, consultation, invited: ["a"], now: "2026-11-20T09:00:00.000Z" };
  it("is in time until the grace is over, late until the answers, and then no more", () => {
    const at = (now: string, changes: Partial<Consultation> = {}) =>
      decideRecording({ ...given, now, consultation: { ...consultation, ...changes } }, "a");
    expect(at("2026-12-01T17:10:00.000Z")).toEqual({ ok: true, value: { late: false } });
    expect(at(closed)).toEqual({ ok: true, value: { late: true } });
    expect(code(at("2026-10-01T09:00:00.000Z"))).toBe("consultation.not-yet-open");
    expect(code(at(closed, { responded: closed }))).toBe("answers.published");
    expect(code(at(given.now, { kind: "silence" }))).toBe("silence.takes-no-comments");
    expect(code(decideRecording(given, "b"))).toBe("record.not-found");
    expect(code(decideRecording({ ...given, actor: delegate }, "a"))).toBe("actor.not-permitted");
  });
});
