import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NextVersion } from "../consultation/index.ts";
import type { Actor } from "../partner/index.ts";
import {
  closed,
  code,
  comment,
  consultation,
  delegate,
  disposition,
  head,
  headId,
  id,
  officer,
  officerId,
  second,
} from "./answers-for-tests.ts";
import {
  answerLack,
  answerState,
  answersCanonical,
  type Disposition,
  decideDisposition,
  decidePublishing,
  decideReview,
} from "./index.ts";

describe("a draft answer", () => {
  const closedTo = { stage: "closed" as const, comment: comment() };
  it("is written over the version that was read, to the comment as it was read, until it is published", () => {
    const write = (version: number | null, commentVersion: number | null, stage = closedTo.stage as never) =>
      code(
        decideDisposition({ actor: officer, ...closedTo, stage }, disposition(), { version, commentVersion }),
      );
    expect(write(1, 2)).toBe("ok");
    expect(write(1, null)).toBe("ok");
    expect(write(null, 2)).toBe("disposition.stale");
    expect(write(1, 1)).toBe("disposition.comment-changed");
    expect(write(1, 2, "responded" as never)).toBe("answers.published");
    expect(
      code(
        decideDisposition({ actor: delegate, ...closedTo }, null, { version: null, commentVersion: null }),
      ),
    ).toBe("actor.not-permitted");
  });

  it("is reviewed once, as it stands, by anybody in the Secretariat but its last drafter", () => {
    const review = (actor: Actor, held: Disposition | null, version = 1, of = comment()) =>
      code(decideReview({ actor, stage: "closed", comment: of }, held, version));
    expect(review(second, disposition())).toBe("ok");
    expect(review(head, disposition())).toBe("ok");
    expect(review(officer, disposition())).toBe("disposition.own-review");
    expect(review(second, disposition(), 2)).toBe("disposition.stale");
    expect(review(second, null)).toBe("record.not-found");
    expect(review(second, disposition(), 1, comment({ comment: "Changed." }))).toBe(
      "disposition.comment-changed",
    );
    expect(review(second, disposition({ reviewer: { person: headId, name: "Head" } }))).toBe(
      "disposition.already-reviewed",
    );
  });

  it("is outdated as soon as the delegation changes a word, and not by taking back and submitting the same", () => {
    expect(answerState({ comment: comment({ version: 7 }), disposition: disposition() })).toBe("drafted");
    for (const changed of [
      { comment: "Other." },
      { proposedText: "Other." },
      { position: "support" as const },
    ])
      expect(answerState({ comment: comment(changed), disposition: disposition() })).toBe("outdated");
    expect(answerState({ comment: comment(), disposition: null })).toBe("missing");
  });
});

const rowArbitrary = fc
  .record({
    answered: fc.boolean(),
    changed: fc.boolean(),
    drafter: fc.constantFrom(officerId, headId),
    reviewed: fc.boolean(),
  })
  .map(({ answered, changed, drafter, reviewed }, index = 0) => {
    const reviewer = drafter === headId ? officerId : headId;
    return {
      comment: comment({ id: id(100 + index), ...(changed ? { comment: "Changed." } : {}) }),
      disposition: answered
        ? disposition({
            drafter: { person: drafter, name: "x" },
            reviewer: reviewed ? { person: reviewer, name: "y" } : null,
          })
        : null,
    };
  });

describe("publishing", () => {
  const given = { actor: head, consultation, now: closed, rows: [], versions: [], lateUndecided: 0 };
  const same = { checked: "x", found: "x" };
  const version: NextVersion = {
    reference: "C1",
    version: 2,
    revision: 1,
    text: { published: ["en"], en: "x" },
    hash: "h",
    drafter: { person: headId, name: "Head" },
    saved: closed,
  };

  it("is a head's, after the last closing and its grace, once, as it was checked", () => {
    expect(code(decidePublishing(given, same))).toBe("ok");
    expect(code(decidePublishing({ ...given, actor: officer }, same))).toBe("actor.not-permitted");
    expect(code(decidePublishing({ ...given, now: "2026-12-01T17:10:00.000Z" }, same))).toBe(
      "answers.before-closing",
    );
    expect(
      code(decidePublishing({ ...given, consultation: { ...consultation, responded: closed } }, same)),
    ).toBe("answers.published");
    expect(code(decidePublishing({ ...given, lateUndecided: 1 }, same))).toBe("answers.late-undecided");
    expect(code(decidePublishing({ ...given, versions: [version] }, same))).toBe("answers.own-draft");
    expect(code(decidePublishing(given, { checked: "x", found: "y" }))).toBe("answers.changed-since-check");
  });

  it("brings nothing out that fewer than two people have seen, nor an answer to other words", () => {
    fc.assert(
      fc.property(fc.array(rowArbitrary, { maxLength: 6 }), (rows) => {
        const result = decidePublishing({ ...given, rows }, same);
        const seen = rows.every(({ comment: on, disposition: held }) => {
          if (held === null || held.answered?.comment !== on.comment) return false;
          return (
            new Set([held.drafter.person, held.reviewer?.person ?? held.drafter.person, headId]).size > 1
          );
        });
        expect(result.ok).toBe(seen);
        expect(rows.every((row) => answerLack(row, headId) === null)).toBe(seen);
      }),
    );
  });

  it("is of what was checked: whatever is written, reviewed, withheld or submitted after it shows", () => {
    const rows = [{ comment: comment(), disposition: disposition() }];
    const before = answersCanonical({ rows, versions: [version] });
    const others = [
      { rows: [{ comment: comment({ version: 3 }), disposition: disposition() }], versions: [version] },
      { rows: [{ comment: comment(), disposition: disposition({ version: 2 }) }], versions: [version] },
      {
        rows: [{ comment: comment(), disposition: disposition({ reviewer: { person: headId, name: "" } }) }],
        versions: [version],
      },
      {
        rows: [
          { comment: comment({ withheld: { reason: "", by: "", at: closed } }), disposition: disposition() },
        ],
        versions: [version],
      },
      { rows: [], versions: [version] },
      { rows, versions: [] },
      { rows, versions: [{ ...version, revision: 2 }] },
    ];
    for (const other of others) expect(answersCanonical(other)).not.toBe(before);
  });
});
