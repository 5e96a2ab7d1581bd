import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { demonstrationConsultation } from "../consultation/index.ts";
import { type Actor, type Delegate, type DelegateRole, delegateRoles } from "../partner/index.ts";
import {
  type ClearanceStep,
  type CommentState,
  commentStates,
  decideBreakingSilence,
  decideClearance,
  decideDraft,
  decideSubmission,
  decideWithdrawal,
  isOpenTo,
  sortForSubmission,
  stepsOpenTo,
  stepsTogether,
} from "./index.ts";

const consultation = demonstrationConsultation;
const open = "2026-11-20T12:00:00.000Z";
const delegate = (role: DelegateRole, person = "p1", delegation = "a"): Actor => ({
  kind: "delegate",
  person,
  delegation,
  role,
});
const on = (actor: Actor, now = open) => ({ actor, consultation, invited: ["a"], now });
const comment = (state: CommentState = "draft", person = "p1", delegation = "a") => ({
  id: "c1",
  delegation,
  author: { person },
  state,
  version: 3,
});
const submission = {
  clearance: "one-step" as const,
  comments: [comment()],
  checked: [{ id: "c1", version: 3 }],
};

describe("drafting", () => {
  it("is for invited delegates while the consultation is open", () => {
    expect(decideDraft(on(delegate("contributor")), null, null)).toEqual({
      ok: true,
      value: { state: "draft", version: 1 },
    });
    expect(decideDraft(on({ kind: "visitor" }), null, null)).toMatchObject({
      refusals: [{ code: "actor.sign-in-required" }],
    });
    expect(decideDraft(on(delegate("focal-point", "p2", "b")), null, null)).toMatchObject({
      refusals: [{ code: "delegation.not-invited" }],
    });
    expect(decideDraft(on(delegate("focal-point"), "2026-10-31T00:00:00.000Z"), null, null)).toMatchObject({
      refusals: [{ code: "consultation.not-yet-open" }],
    });
  });

  it("counts what arrives by the last instant of the grace as in, and marks what comes later", () => {
    const at = (now: string) => decideSubmission(on(delegate("focal-point"), now), submission);
    expect(at("2026-12-01T17:10:00.000Z")).toMatchObject({ ok: true, value: { late: false } });
    expect(at("2026-12-01T17:10:00.001Z")).toMatchObject({ ok: true, value: { late: true } });
    expect(decideDraft(on(delegate("contributor"), "2026-12-02T00:00:00.000Z"), null, null).ok).toBe(true);
    expect(decideWithdrawal(on(delegate("focal-point"), "2026-12-01T17:10:00.001Z"))).toMatchObject({
      refusals: [{ code: "consultation.closed" }],
    });
  });

  it("ends when the answers are published", () => {
    const answered = { ...consultation, responded: "2026-12-20T00:00:00.000Z" };
    const occasion = { ...on(delegate("focal-point"), "2026-12-20T00:00:00.000Z"), consultation: answered };
    for (const decided of [decideDraft(occasion, null, null), decideSubmission(occasion, submission)])
      expect(decided).toMatchObject({ refusals: [{ code: "consultation.closed" }] });
  });

  it("refuses the second of two tabs and leaves a colleague's draft to deputies", () => {
    expect(decideDraft(on(delegate("contributor")), comment(), 2)).toMatchObject({
      refusals: [{ code: "comment.stale", version: 3 }],
    });
    expect(decideDraft(on(delegate("contributor", "p2")), comment(), 3)).toMatchObject({
      refusals: [{ code: "actor.not-permitted" }],
    });
    expect(decideDraft(on(delegate("deputy", "p2")), comment(), 3).ok).toBe(true);
  });

  it("by whoever clears leaves what was handed on where it is; what was taken back is a draft again", () => {
    const after = (state: CommentState) => {
      const decided = decideDraft(on(delegate("deputy", "p2")), comment(state), 3);
      return decided.ok ? decided.value.state : decided.refusals[0].code;
    };
    expect((["draft", "proposed", "cleared", "withdrawn", "submitted"] as const).map(after)).toEqual([
      "draft",
      "proposed",
      "cleared",
      "draft",
      "comment.not-editable",
    ]);
  });

  it("does not know of another delegation's comment", () => {
    expect(decideDraft(on(delegate("focal-point")), comment("draft", "p9", "b"), 3)).toMatchObject({
      refusals: [{ code: "record.not-found" }],
    });
  });
});

describe("clearing", () => {
  const proposed = { comment: comment("proposed"), readVersion: 3 };

  it("returns with a reason only, and the next proposal ends it", () => {
    const deputy = on(delegate("deputy", "p2"));
    expect(decideClearance(deputy, { step: "return", reason: "" }, proposed)).toMatchObject({
      refusals: [{ code: "text.required", field: "reason" }],
    });
    expect(decideClearance(deputy, { step: "return", reason: "Too long." }, proposed)).toEqual({
      ok: true,
      value: { state: "draft", version: 4, reason: "Too long." },
    });
    expect(
      decideClearance(
        on(delegate("contributor")),
        { step: "propose" },
        { comment: comment(), readVersion: 3 },
      ),
    ).toEqual({ ok: true, value: { state: "proposed", version: 4, reason: null } });
  });

  it("refuses a version that a colleague has replaced, and whoever may not clear", () => {
    expect(
      decideClearance(on(delegate("deputy")), { step: "clear" }, { ...proposed, readVersion: 2 }),
    ).toMatchObject({ refusals: [{ code: "comment.changed-meanwhile", version: 3 }] });
    expect(decideClearance(on(delegate("contributor")), { step: "clear" }, proposed)).toMatchObject({
      refusals: [{ code: "actor.not-permitted" }],
    });
  });
});

describe("clearing together", () => {
  const of = (state: CommentState, person: string, id: string, isReturned = false) => ({
    ...comment(state, person),
    id,
    returned: isReturned ? { reason: "Too long.", by: "A deputy", at: open } : null,
  });
  const all = [
    of("draft", "p1", "own"),
    of("draft", "p1", "returned", true),
    of("withdrawn", "p1", "taken back"),
    of("draft", "p2", "a colleague's"),
    of("proposed", "p2", "proposed"),
    of("cleared", "p2", "cleared"),
    of("submitted", "p1", "submitted"),
  ];
  const offered = (role: DelegateRole) => {
    const { propose, clear } = stepsTogether(delegate(role) as Delegate, all);
    return [propose.map(({ id }) => id), clear.map(({ id }) => id)];
  };

  it("offers own drafts for proposing, and for clearing what was handed on", () => {
    expect(offered("contributor")).toEqual([["own", "taken back"], []]);
    expect(offered("deputy")).toEqual([
      ["own", "taken back"],
      ["taken back", "proposed"],
    ]);
  });
});

describe("a silence procedure", () => {
  const silence = (actor: Actor, now = open) => ({
    ...on(actor, now),
    consultation: { ...consultation, kind: "silence" as const },
  });

  it("takes no comments, and its silence is broken once, by a focal point, before the deadline", () => {
    expect(decideDraft(silence(delegate("focal-point")), null, null)).toMatchObject({
      refusals: [{ code: "silence.takes-no-comments" }],
    });
    expect(decideBreakingSilence(silence(delegate("focal-point")), false).ok).toBe(true);
    expect(decideBreakingSilence(silence(delegate("focal-point")), true)).toMatchObject({
      refusals: [{ code: "silence.already-broken" }],
    });
    expect(decideBreakingSilence(silence(delegate("deputy")), false)).toMatchObject({
      refusals: [{ code: "actor.not-permitted" }],
    });
    expect(decideBreakingSilence(on(delegate("focal-point")), false)).toMatchObject({
      refusals: [{ code: "silence.not-here" }],
    });
    expect(
      decideBreakingSilence(silence(delegate("focal-point"), "2026-12-01T17:10:00.001Z"), false),
    ).toMatchObject({ refusals: [{ code: "consultation.closed" }] });
  });
});

describe("submitting", () => {
  it("takes every draft of the focal point in one step, cleared ones of colleagues, and leaves the rest", () => {
    const mine = comment();
    const theirs = { ...comment("draft", "p2"), id: "c2" };
    const cleared = { ...comment("cleared", "p2"), id: "c3" };
    expect(sortForSubmission({ person: "p1", delegation: "a" }, "one-step", [mine, theirs, cleared])).toEqual(
      {
        included: [mine, cleared],
        leftBehind: [theirs],
      },
    );
    expect(
      sortForSubmission({ person: "p1", delegation: "a" }, "two-steps", [mine, theirs, cleared]).included,
    ).toEqual([cleared]);
  });

  it("refuses nothing to submit, and answers other than those checked", () => {
    expect(decideSubmission(on(delegate("focal-point")), { ...submission, comments: [] })).toMatchObject({
      refusals: [{ code: "contribution.empty" }],
    });
    expect(
      decideSubmission(on(delegate("focal-point")), { ...submission, checked: [{ id: "c1", version: 2 }] }),
    ).toMatchObject({ refusals: [{ code: "contribution.changed-since-check" }] });
  });

  const roles = fc.constantFrom(...delegateRoles.filter((role) => role !== "focal-point"));
  const states = fc.constantFrom(...commentStates);
  const steps = fc.array(
    fc.constantFrom<ClearanceStep>(
      { step: "propose" },
      { step: "return", reason: "Too long." },
      { step: "clear" },
    ),
    { maxLength: 6 },
  );

  it("is never open to a contributor or deputy, by any path of decisions", () => {
    fc.assert(
      fc.property(
        roles,
        states,
        steps,
        fc.constantFrom("one-step" as const, "two-steps" as const),
        (role, start, path, clearance) => {
          const actor = delegate(role);
          let current = comment(start);
          for (const step of path) {
            const decided = decideClearance(on(actor), step, {
              comment: current,
              readVersion: current.version,
            });
            if (decided.ok) current = { ...current, ...decided.value };
            if (role === "contributor")
              expect(current.state === "cleared" && start !== "cleared").toBe(false);
          }
          if (start !== "submitted") expect(current.state).not.toBe("submitted");
          const checked = [{ id: current.id, version: current.version }];
          expect(decideSubmission(on(actor), { clearance, comments: [current], checked }).ok).toBe(false);
          expect(decideWithdrawal(on(actor)).ok).toBe(false);
        },
      ),
    );
  });
});

describe("what a page offers", () => {
  const everyCase = delegateRoles.flatMap((role) =>
    commentStates.flatMap((state) =>
      ["p1", "p2"].map((author) => ({ actor: delegate(role), held: comment(state, author) })),
    ),
  );

  it("is exactly what is then accepted, for every role, state and author", () => {
    for (const { actor, held } of everyCase) {
      if (actor.kind !== "delegate") throw new Error("not a delegate");
      const taken: ClearanceStep[] = [
        { step: "propose" },
        { step: "return", reason: "Why." },
        { step: "clear" },
      ];
      const accepted = taken.filter(
        (step) => decideClearance(on(actor), step, { comment: held, readVersion: held.version }).ok,
      );
      expect(stepsOpenTo(actor, held)).toEqual(accepted.map(({ step }) => step));
      expect(isOpenTo(actor, held)).toBe(decideDraft(on(actor), held, held.version).ok);
    }
  });
});
