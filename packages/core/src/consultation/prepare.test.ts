import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Actor, type Role, visitor } from "../partner/index.ts";
import type { Result } from "../refusal.ts";
import {
  type Consultation,
  decideArchive,
  decideFreeze,
  decideListing,
  decideOpen,
  decidePrepare,
  demonstrationConsultation,
  frozenList,
  openingFaults,
  type Preparation,
  type PreparationOccasion,
} from "./index.ts";

const now = "2026-11-01T09:00:00.000Z";
const consultation: Consultation = {
  ...demonstrationConsultation,
  slug: "results",
  announced: null,
  opens: "2026-11-10T09:00:00.000Z",
};
const texts = [1, 2].map((number) => ({
  reference: `geneva-2023-C${number}`,
  label: `C${number}`,
  text: { published: ["en"] as ["en"], en: `Text ${number}` },
}));
const frozen: Preparation = { version: 7, texts, frozen: now, hash: "h", reason: null };
const draft: Preparation = { ...frozen, frozen: null, hash: null };
const secretariat = (role: "officer" | "head"): Actor => ({ kind: "secretariat", person: role, role });
const [officer, head] = [secretariat("officer"), secretariat("head")];

const on = (changes: Partial<PreparationOccasion> = {}): PreparationOccasion => ({
  actor: officer,
  consultation,
  preparation: draft,
  now,
  ...changes,
});
const code = (result: Result<unknown>) => (result.ok ? "" : result.refusals[0].code);
const roles: Role[] = ["contributor", "deputy", "focal-point", "officer", "head"];
const actor = fc.constantFrom<Actor>(
  visitor,
  ...roles.map(
    (role): Actor =>
      role === "officer" || role === "head"
        ? secretariat(role)
        : { kind: "delegate", person: "p", delegation: "a", role },
  ),
);
const instant = fc
  .integer({ min: Date.parse("2026-10-01"), max: Date.parse("2027-01-31") })
  .map((at) => new Date(at).toISOString());
const maybe = fc.option(instant);
const occasion = fc
  .record({
    actor,
    now: instant,
    frozen: maybe,
    announced: maybe,
    archived: maybe,
    version: fc.integer({ min: 1, max: 3 }),
    count: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ actor, now, frozen, announced, archived, version, count }) =>
    on({
      actor,
      now,
      consultation: { ...consultation, announced, archived },
      preparation: { ...draft, frozen, version, texts: texts.slice(0, count) },
    }),
  );

describe("preparing", () => {
  it("is the Secretariat's, on the version read, until the announcement", () => {
    fc.assert(
      fc.property(occasion, fc.integer({ min: 1, max: 3 }), (held, read) => {
        const decided = decidePrepare(held, read);
        const { announced, archived } = held.consultation;
        const may =
          held.actor.kind === "secretariat" &&
          archived === null &&
          (announced === null || announced > held.now) &&
          read === held.preparation.version;
        expect(decided.ok).toBe(may);
        if (decided.ok) expect(decided.value.version).toBe(read + 1);
      }),
    );
  });

  it("tells the second of two officers, whose text then is on an older version", () => {
    const first = decidePrepare(on(), 7);
    expect(first).toEqual({ ok: true, value: { version: 8 } });
    const second = decidePrepare(on({ preparation: { ...draft, version: 8 } }), 7);
    expect(second).toEqual({ ok: false, refusals: [{ code: "preparation.stale", version: 8 }] });
  });
});

describe("a frozen list", () => {
  it("is never changed nor frozen again, whoever asks and whenever", () => {
    fc.assert(
      fc.property(occasion, fc.integer({ min: 1, max: 3 }), (held, read) => {
        const isFrozen = held.preparation.frozen !== null;
        expect(decideListing(held, read).ok).toBe(!isFrozen && decidePrepare(held, read).ok);
        const may = !isFrozen && held.preparation.texts.length > 0 && decidePrepare(held, read).ok;
        expect(decideFreeze(held, read).ok).toBe(may);
      }),
    );
    expect(code(decideListing(on({ preparation: frozen }), 7))).toBe("consultation.frozen");
    expect(code(decideFreeze(on({ preparation: { ...draft, texts: [] } }), 7))).toBe("preparation.no-texts");
  });

  it("has another hash when any text, label or place is another", () => {
    const hashOf = (list: typeof texts) => frozenList(list, (canonical) => canonical).hash;
    const [one, two] = texts as [(typeof texts)[0], (typeof texts)[0]];
    const others = [
      [two, one],
      [one],
      [{ ...one, label: "C9" }, two],
      [{ ...one, text: { ...one.text, en: "Text 1." } }, two],
    ];
    expect(new Set([texts, ...others].map(hashOf)).size).toBe(5);
    expect(
      frozenList(texts, () => "h").paragraphs.map(({ position, version }) => [position, version]),
    ).toEqual([
      [1, 1],
      [2, 1],
    ]);
  });
});

describe("announcing and opening", () => {
  const open = (changes: Partial<PreparationOccasion>, at: "date" | "once" = "date", readVersion = 7) =>
    decideOpen(on({ actor: head, preparation: frozen, ...changes }), ["a"], { at, readVersion });

  it("is a head's: for the date that is set, or at once", () => {
    expect(open({})).toEqual({ ok: true, value: { announced: now, opens: consultation.opens } });
    expect(open({}, "once")).toEqual({ ok: true, value: { announced: now, opens: now } });
    expect(code(open({ actor: officer }))).toBe("actor.not-permitted");
    expect(code(open({}, "date", 6))).toBe("preparation.stale");
    expect(code(open({ now: "2026-11-11T09:00:00.000Z" }))).toBe("preparation.opening-passed");
  });

  it("may be done early for what is announced, and never twice", () => {
    const announced = { ...consultation, announced: now };
    const later = "2026-11-05T09:00:00.000Z";
    expect(open({ consultation: announced, now: later }, "once")).toEqual({
      ok: true,
      value: { announced: now, opens: later },
    });
    expect(code(open({ consultation: announced, now: later }))).toBe("consultation.announced");
    expect(code(open({ consultation: announced, now: "2026-11-12T09:00:00.000Z" }, "once"))).toBe(
      "consultation.announced",
    );
    expect(code(open({ consultation: { ...consultation, archived: now } }))).toBe("consultation.archived");
  });

  it("names everything that is missing", () => {
    const empty = { en: "", fr: " " };
    const bare = { ...consultation, title: empty, mandate: empty, closes: consultation.opens };
    expect(
      openingFaults(bare, draft, []).map((fault) => ("field" in fault ? fault.field : fault.code)),
    ).toEqual([
      ...["titleEn", "titleFr", "mandateEn", "mandateFr", "closes"],
      ...["preparation.nobody-invited", "preparation.not-frozen"],
    ]);
    const silence = { kind: "silence" as const, closes: "2026-11-13T08:59:00.000Z" };
    expect(code(open({ consultation: { ...consultation, ...silence } }))).toBe("silence.too-short");
  });

  it("is never accepted with anything missing, and never opens before it is known", () => {
    const at = fc.constantFrom("date" as const, "once" as const);
    const ids = fc.subarray(["a", "b"]);
    fc.assert(
      fc.property(occasion, at, ids, instant, (held, at, invited, closes) => {
        const given = { ...held, consultation: { ...held.consultation, closes } };
        const decided = decideOpen(given, invited, { at, readVersion: held.preparation.version });
        if (!decided.ok) return;
        const { announced, opens } = decided.value;
        expect(given.actor).toEqual(head);
        expect(invited.length).toBeGreaterThan(0);
        expect(opens >= given.now && closes > opens && announced <= given.now).toBe(true);
        const wasAnnounced =
          given.consultation.announced !== null && given.consultation.announced <= given.now;
        expect(wasAnnounced || given.preparation.frozen !== null).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("archiving", () => {
  const archive = (at: string, changes: Partial<Consultation> = {}, reason = "", actor = head) =>
    decideArchive({ actor, consultation: { ...consultation, ...changes }, now: at }, reason);

  it("follows the answers, or takes a reason; not while delegations write, and once", () => {
    const announced = { announced: now };
    const later = "2026-12-10T09:00:00.000Z";
    expect(archive(later, { ...announced, responded: later })).toEqual({
      ok: true,
      value: { archived: later, reason: null },
    });
    expect(code(archive(later, announced, " "))).toBe("text.required");
    expect(archive(later, announced, "Overtaken.").ok).toBe(true);
    expect(archive(now, {}, "Prepared twice.").ok).toBe(true);
    expect(code(archive(now, {}))).toBe("text.required");
    for (const taking of ["2026-11-20T09:00:00.000Z", "2026-12-01T17:05:00.000Z"])
      expect(code(archive(taking, announced, "Overtaken."))).toBe("consultation.still-open");
    expect(code(archive(later, { ...announced, archived: later }, "Again."))).toBe("consultation.archived");
    expect(code(archive(later, announced, "Overtaken.", officer))).toBe("actor.not-permitted");
  });
});
