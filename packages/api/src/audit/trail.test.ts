import { randomUUID } from "node:crypto";
import type { Anchor, AuditEvent } from "@rabat/core/audit";
import { readChain } from "@rabat/core/audit";
import { system } from "@rabat/core/partner";
import { asActor, audit, auditHeads } from "@rabat/db";
import { arrangementOf } from "@rabat/db/arrange";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApi, settle } from "../index.ts";
import { commentForm, consultation, openTestApi, type TestApi } from "../testing.ts";

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi();
  for (const name of ["focal-point.a", "focal-point.b", "contributor.a"])
    for (let count = 0; count < 3; count += 1) await test.as(name).comment.save(commentForm());
});
afterAll(() => test.drop());

type Asked = Parameters<ReturnType<TestApi["as"]>["audit"]["trail"]>[0];
const zone = "Africa/Casablanca";
const page = async (asked: Partial<Asked> = {}) => {
  const read = await settle(test.as("head").audit.trail({ zone, ...asked }));
  if (!read.ok) throw new Error(read.refusals[0].code);
  return read.value;
};
const refusalOf = async (asked: object) => {
  const read = await settle(test.as("head").audit.trail({ zone, ...asked }));
  return read.ok ? null : read.refusals[0];
};
const names = (events: readonly AuditEvent[]) => events.map(({ chain, sequence }) => `${chain}#${sequence}`);

describe("one chain", () => {
  const chainsWritten = async () => (await page({ deed: "save comment", limit: 1_000 })).events;

  it("is kept for each consultation and delegation, whoever of it writes", async () => {
    const other = await arrangementOf(test.owner).addConsultation(["demonstration-a"]);
    await test.as("focal-point.a").comment.save(commentForm({ consultation: other }));
    const chains = new Set((await chainsWritten()).map(({ chain }) => chain));
    expect([...chains].sort()).toEqual(
      [
        audit.contributionChain(consultation, "demonstration-a"),
        audit.contributionChain(consultation, "demonstration-b"),
        audit.contributionChain(other, "demonstration-a"),
      ].sort(),
    );
    for (const chain of chains) expect(readChain(chain).kind).toBe("contribution");
  });

  it("makes nobody wait who writes for another delegation", async () => {
    const chain = audit.contributionChain(consultation, "demonstration-a");
    let own: Promise<unknown> | undefined;
    let isThrough = false;
    await asActor(test.db, system, async (tx) => {
      await audit.lockChain(tx, chain);
      own = test.as("focal-point.a").comment.save(commentForm());
      void own.then(() => {
        isThrough = true;
      });
      expect(await test.as("focal-point.b").comment.save(commentForm())).toMatchObject({ ok: true });
      expect(isThrough).toBe(false);
    });
    expect(await own).toMatchObject({ ok: true });
  });
});

describe("the trail", () => {
  it("is read to its end page by page, newest first, each event once", async () => {
    const all = (await page({ limit: 1_000 })).events;
    const seen: string[] = [];
    let after: string | null | undefined;
    do {
      const { events, next } = await page({ limit: 4, ...(after ? { after } : {}) });
      seen.push(...names(events));
      after = next;
    } while (after);
    expect(seen).toEqual(names(all));
    const instants = all.map(({ recorded }) => recorded?.at ?? "");
    expect(instants).toEqual(instants.toSorted().reverse());
  });

  it("stays where it was while history goes on", async () => {
    const { next } = await page({ limit: 2 });
    const read = () => page({ limit: 2, after: next ?? "" });
    const before = names((await read()).events);
    await test.as("focal-point.b").comment.save(commentForm());
    expect(names((await read()).events)).toEqual(before);
  });

  it("is narrowed by chain, person, deed, subject and time", async () => {
    const chain = audit.contributionChain(consultation, "demonstration-b");
    const ofChain = (await page({ chain })).events;
    expect(new Set(ofChain.map((event) => event.chain))).toEqual(new Set([chain]));
    const [first] = (await page({ who: "contributor.a@", deed: "save comment" })).events;
    expect(first?.by).toMatch(/contributor/i);
    const subject = first?.recorded?.subject ?? "";
    expect(names((await page({ subject: subject.slice(2, 20), deed: "save comment" })).events)).toEqual(
      names(first ? [first] : []),
    );
    expect((await page({ who: "nobody of that name" })).events).toEqual([]);
    expect((await page({ who: "%" })).events).toEqual([]);
    expect((await page({ from: "2090-01-01T00:00" })).events).toEqual([]);
    expect((await page({ to: "2090-01-01T00:00" })).events.length).toBeGreaterThan(5);
    expect((await page({ to: "2020-01-01T00:00" })).events).toEqual([]);
  });

  it("refuses what cannot be read with a sentence's code, however long the noise", async () => {
    const noise = "!@#$%^&*()_+\u00e9".repeat(800);
    for (const [field, asked] of [
      ["after", { after: "yesterday" }],
      ["after", { after: noise }],
      ["from", { from: "2026-02-30T10:00" }],
      ["from", { from: "2026-03-29T02:30", zone: "Europe/Brussels" }],
      ["to", { to: noise }],
      ["deed", { deed: "burn" }],
      ["zone", { zone: "Europe/Atlantis" }],
    ] as const)
      expect(await refusalOf(asked)).toEqual({ code: "input.invalid", field });
    expect(await refusalOf({ who: noise })).toMatchObject({ code: "text.too-long", field: "who" });
    expect(await refusalOf({ chain: noise })).toMatchObject({ code: "text.too-long", field: "chain" });
    expect(await refusalOf({ subject: "a\u0000b" })).toMatchObject({ code: "text.forbidden-character" });
  });

  it("is the head's alone", async () => {
    for (const name of ["officer", "focal-point.a", "visitor"])
      expect(await settle(test.as(name).audit.trail({ zone }))).toMatchObject({ ok: false });
  });
});

describe("verifying on the page", () => {
  const apiWith = (anchors: readonly Anchor[]) =>
    createApi(
      test.db,
      "a secret of this test, of no use elsewhere",
      async () => anchors,
    )(test.actors.head as never);
  const heads = () => asActor(test.db, system, (tx) => auditHeads.headsSince(tx, null));
  const verified = async (anchors: readonly Anchor[] = []) => {
    const api = apiWith(anchors);
    const done = await settle(api.audit.verify({ form: randomUUID() }));
    expect(done.ok).toBe(true);
    return (await api.audit.verification({})).latest;
  };

  it("tells of an intact history, when and by whom, and puts it on record", async () => {
    const anchors = await heads();
    const latest = await verified(anchors);
    expect(latest).toMatchObject({ found: 0, report: { faults: [], anchors: anchors.length } });
    expect(latest?.by).toMatch(/head/i);
    expect((await page({ deed: "verify the history" })).events).toHaveLength(1);
  });

  it("the same form twice verifies once", async () => {
    const form = randomUUID();
    const before = (await page({ deed: "verify the history" })).events.length;
    for (let count = 0; count < 2; count += 1) await apiWith([]).audit.verify({ form });
    expect((await page({ deed: "verify the history" })).events).toHaveLength(before + 1);
  });

  it("tells where a chain is broken and where its end is gone, and still shows the rest", async () => {
    const anchors = await heads();
    const a = audit.contributionChain(consultation, "demonstration-a");
    const b = audit.contributionChain(consultation, "demonstration-b");
    const tamper = (statement: string, values: unknown[] = []) => test.owner.$client.query(statement, values);
    await tamper("alter table audit_event disable trigger audit_event_only_grows");
    const flipped = `update audit_event set event = replace(event, '"save comment"', '"save commenu"')`;
    await tamper(`${flipped} where chain = $1 and sequence = 2`, [a]);
    await tamper("delete from audit_event where chain = $1 and sequence > 1", [b]);
    await tamper("alter table audit_event enable trigger audit_event_only_grows");
    const latest = await verified(anchors);
    expect(latest?.report.faults).toContainEqual({ chain: a, sequence: 2, fault: "changed", by: "chain" });
    expect(latest?.report.faults).toContainEqual({ chain: b, sequence: 2, fault: "cut", by: "anchor" });
    expect(latest?.found).toBe(2);
    expect((await page({ chain: a })).events.length).toBeGreaterThan(2);
  });
});
