import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  brochureMedia,
  brochureMeetings,
  brochureOutcomes,
  moroccanChairmanship,
} from "../brochure/index.ts";
import { actionState, actions, addresses, coverage, objectives } from "../cap/index.ts";
import { otherChairmanships } from "../chairmanship/index.ts";
import { laterMeetings } from "../meeting/index.ts";
import { type Actor, partners, partnersSource } from "../partner/index.ts";
import {
  currentNumber,
  decidePublish,
  decideSaveRevision,
  decideWithdraw,
  entryState,
  fillableNodes,
  isRecordKey,
  type PartnerFact,
  type PlanFact,
  parentWith,
  partnersWith,
  planWith,
  RecordVersion,
  readRecordForm,
  recordFormOf,
  type Standing,
  versionDifference,
} from "./index.ts";

const source = moroccanChairmanship.source;
const fact: PlanFact = {
  node: "action-24",
  text: { published: ["en"], en: "A wording." },
  objective: "8",
  source,
};

const said: PartnerFact = {
  code: "ly",
  standing: "partner",
  referenceFor: ["4", "2"],
  note: { published: ["en"], en: "A remark." },
  source,
};

const shipped: RecordVersion[] = [
  ...[moroccanChairmanship, ...otherChairmanships].map(
    (body) => ({ kind: "chairmanship", key: body.slug, body }) as const,
  ),
  ...[...brochureMeetings, ...laterMeetings].map(
    (body) => ({ kind: "meeting", key: body.slug, body }) as const,
  ),
  ...brochureOutcomes.map(
    (body) => ({ kind: "outcome", key: body.reference, body: { ...body, source } }) as const,
  ),
  ...brochureMedia.map((body) => ({ kind: "document", key: body.slug, body: { ...body, source } }) as const),
  { kind: "plan", key: fact.node, body: fact },
  { kind: "partner", key: said.code, body: said },
];

const known = {
  partner: partners.map(({ code }) => code),
  meeting: [...brochureMeetings, ...laterMeetings].map(({ slug }) => slug),
  chairmanship: [moroccanChairmanship, ...otherChairmanships].map(({ slug }) => slug),
};

const read = (version: RecordVersion, changes: Record<string, string> = {}) =>
  readRecordForm({ ...version, values: { ...recordFormOf(version), ...changes } }, known);

describe("the form of an entry", () => {
  it.each(shipped)("gives $kind $key back unchanged", (version) => {
    expect(RecordVersion.parse(version)).toEqual(version);
    expect(read(version)).toEqual({ ok: true, value: version });
    expect(versionDifference(version, version)).toEqual([]);
  });

  it("answers whatever is typed into any control, with a version or with refusals that name their controls", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...shipped),
        fc.string({ unit: "binary" }),
        fc.nat(60),
        (version, text, index) => {
          const names = Object.keys(recordFormOf(version));
          const name = names[index % names.length] as string;
          const result = read(version, { [name]: text });
          if (result.ok) expect(RecordVersion.safeParse(result.value).success).toBe(true);
          else for (const refusal of result.refusals) expect(refusal).toHaveProperty("field");
        },
      ),
    );
  });

  it("refuses an address that a browser would run, whatever its disguise", () => {
    const [document] = shipped.filter(({ kind }) => kind === "document") as [RecordVersion];
    for (const address of [
      "javascript:alert(1)",
      "JaVaScRiPt:alert(1)//https://example.org",
      "data:text/html,<script>alert(1)</script>",
      'https://example.org/"onmouseover="alert(1)',
      "//example.org",
      "https://example.org/<script>",
    ])
      expect(read(document, { address })).toMatchObject({
        refusals: [{ code: "revision.address-not-secure" }],
      });
    expect(read(document, { address: "https://www.rabat-process.org/en/x?y=1#z" }).ok).toBe(true);
  });

  it("names everything that is wrong at once", () => {
    const [meeting] = shipped.filter(({ kind }) => kind === "meeting") as [RecordVersion];
    const result = read(meeting, {
      starts: "",
      capPrinted: "Action 30",
      "source.title.fr": "",
      coChairs: "xx",
    });
    const fields = result.ok ? [] : result.refusals.map((refusal) => "field" in refusal && refusal.field);
    expect(fields).toEqual(["starts", "coChairs", "capPrinted", "source.title.fr"]);
  });
});

describe("a key", () => {
  it.each([
    ["meeting", "geneva-2023", true],
    ["meeting", "Geneva", false],
    ["meeting", "new", false],
    ["outcome", "geneva-2023-R1", true],
    ["outcome", "geneva-2023-r1", false],
    ["plan", "objective-7", true],
    ["plan", "objective-1", false],
    ["document", "../x", false],
    ["partner", "ly", true],
    ["partner", "us", false],
  ] as const)("%s %s: %s", (kind, key, possible) => {
    expect(isRecordKey(kind, key)).toBe(possible);
  });
});

const people = ["a", "b"] as const;
const actors: fc.Arbitrary<Actor> = fc.oneof(
  fc.record({
    kind: fc.constant("secretariat" as const),
    person: fc.constantFrom(...people),
    role: fc.constantFrom("officer" as const, "head" as const),
  }),
  fc.constantFrom<Actor>(
    { kind: "visitor" },
    { kind: "delegate", person: "a", delegation: "x", role: "focal-point" },
  ),
);
const standings: fc.Arbitrary<Standing> = fc
  .record({
    latest: fc.option(fc.record({ number: fc.nat(5), drafter: fc.option(fc.constantFrom(...people)) })),
    live: fc.boolean(),
    published: fc.option(fc.nat(5)),
  })
  .filter(
    ({ live, published, latest }) =>
      !(live && published === null) && (latest?.number ?? 9) >= (published ?? 0),
  );

describe("who may do what to an entry", () => {
  it("nobody publishes what they drafted last, and only a head the last version", () => {
    fc.assert(
      fc.property(actors, standings, fc.nat(6), (actor, standing, number) => {
        const decided = decidePublish(actor, standing, number);
        if (!decided.ok) return;
        expect(actor).toMatchObject({ kind: "secretariat", role: "head" });
        expect(number).toBe(currentNumber(standing));
        expect(
          standing.latest?.drafter === null ||
            standing.latest?.drafter !== (actor as { person: string }).person,
        ).toBe(true);
        expect(standing.live && standing.published === number).toBe(false);
      }),
    );
  });

  it("a version follows the one it was written on, and no number is given twice", () => {
    fc.assert(
      fc.property(
        actors,
        standings,
        fc.option(fc.nat(6)),
        fc.boolean(),
        (actor, standing, number, changed) => {
          const decided = decideSaveRevision(actor, standing, { read: number, changed });
          if (!decided.ok) return;
          expect(actor.kind).toBe("secretariat");
          expect({ number, changed }).toEqual({ number: currentNumber(standing), changed: true });
          expect(decided.value.number).toBe((number ?? 0) + 1);
        },
      ),
    );
  });

  it("only a head withdraws, only what readers find, and nothing on which more rests", () => {
    fc.assert(
      fc.property(actors, standings, fc.nat(2), (actor, standing, dependents) => {
        const expected =
          actor.kind === "secretariat" && actor.role === "head" && standing.live && dependents === 0;
        expect(decideWithdraw(actor, standing, dependents).ok).toBe(expected);
      }),
    );
  });

  it("every standing has one state", () => {
    const latest = { number: 2, drafter: "a" };
    expect(entryState({ latest: null, live: true, published: 0 })).toBe("published");
    expect(entryState({ latest, live: true, published: 1 })).toBe("changed");
    expect(entryState({ latest, live: true, published: 2 })).toBe("published");
    expect(entryState({ latest, live: false, published: null })).toBe("draft");
    expect(entryState({ latest, live: false, published: 1 })).toBe("withdrawn");
  });
});

describe("the plan with what was filled in", () => {
  it("counts the objective and the area above an action, and changes nothing that was known", () => {
    const parentOf = parentWith([fact]);
    const named = (action: number) => ({ areas: [], objectives: [], actions: [action] });
    expect(coverage([named(24)]).objectives.addressed).toEqual([]);
    expect(coverage([named(24)], parentOf)).toMatchObject({
      areas: { addressed: ["4"] },
      objectives: { addressed: ["8"] },
    });
    expect(coverage([named(17)], parentOf)).toEqual(coverage([named(17)]));
    expect(addresses(named(24), { level: "objective", code: "8" }, parentOf)).toBe(true);
    const covered = coverage([]);
    expect([24, 25].map((action) => actionState(action, covered, parentOf))).toEqual([
      "not-yet",
      "unknown-parent",
    ]);
    const contrary = parentWith([{ ...fact, node: "action-17" }]);
    expect(contrary(17)).toBe("5b");
  });

  it("is the catalogue where nothing was, and never says otherwise than the catalogue", () => {
    expect(planWith([])).toEqual({ objectives, actions });
    const other: PlanFact = { ...fact, node: "action-17", text: { published: ["en"], en: "Another." } };
    expect(planWith([other])).toEqual({ objectives, actions });
    const filled = planWith([fact]).actions[23];
    expect(filled).toMatchObject({ number: 24, text: fact.text, objective: "8" });
    expect(filled?.provenance.objective).toEqual({ basis: "read", source: fact.source });
    expect(fillableNodes).toHaveLength(4 + 28);
  });
});

describe("the partners with what was said of them", () => {
  it("are the list where nothing was, and differ from it only in what was said", () => {
    expect(partnersWith([])).toEqual(
      partners.map((partner) => ({ ...partner, referenceFor: null, note: null, sources: [partnersSource] })),
    );
    const isSaid = ({ code }: { code: string }) => code === said.code;
    const changed = partnersWith([said]).filter(isSaid);
    const others = (facts: PartnerFact[]) => partnersWith(facts).filter((one) => !isSaid(one));
    expect(others([said])).toEqual(others([]));
    expect(changed).toEqual([
      {
        ...partners.find(({ code }) => code === said.code),
        standing: "partner",
        referenceFor: ["2", "4"],
        note: said.note,
        sources: [source],
      },
    ]);
    const [kept] = partnersWith([{ ...said, standing: null, referenceFor: [] }]).filter(({ note }) => note);
    expect(kept).toMatchObject({
      standing: "observer",
      referenceFor: null,
      sources: [partnersSource, source],
    });
  });

  it("name no organisation as a reference country, no area that is not, and are never said to be nothing", () => {
    const [partner] = shipped.filter(({ kind }) => kind === "partner") as [RecordVersion];
    const organisation = { ...partner, key: "ecowas" } as RecordVersion;
    expect(read(organisation)).toMatchObject({ refusals: [{ field: "referenceFor" }] });
    expect(read(organisation, { referenceFor: "" }).ok).toBe(true);
    expect(read(partner, { referenceFor: "6" })).toMatchObject({
      refusals: [{ code: "revision.unknown-name", field: "referenceFor", name: "6" }],
    });
    const silent = { standing: "", referenceFor: "", "note.en": "" };
    expect(read(partner, silent)).toMatchObject({
      refusals: [{ code: "text.required", field: "note.en" }],
    });
  });
});
