import { randomUUID } from "node:crypto";
import type { Result } from "@rabat/core/refusal";
import { type RecordKind, recordFormOf } from "@rabat/core/revision";
import { arrangementOf } from "@rabat/db/arrange";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { settle } from "../index.ts";
import { consultation, openTestApi, type TestApi } from "../testing.ts";

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi();
});
afterAll(() => test.drop());

const form = () => randomUUID();
const source = { "source.title.en": "Report of the meeting", "source.title.fr": "Rapport de la réunion" };

type Changes = Record<string, string>;

/** Saves an entry as its form would, with some controls changed. */
const save = async (kind: RecordKind, key: string, changes: Changes, as = "officer") => {
  const held = await test.as("officer").revision.read({ kind, key });
  const values = { ...(held ? recordFormOf(held.version) : {}), ...changes };
  const call = test.as(as).revision.save({ kind, key, read: held?.current ?? null, values, form: form() });
  return settle(call);
};
const publish = async (kind: RecordKind, key: string, number: number, as = "head") =>
  settle((await test.signedIn(as)).revision.publish({ kind, key, number, form: form() }));
const withdraw = async (kind: RecordKind, key: string, reason: string, as = "head") =>
  settle((await test.signedIn(as)).revision.withdraw({ kind, key, reason, form: form() }));
const refusal = (result: Result<unknown>) => (result.ok ? "accepted" : result.refusals[0]);
const stateOf = async (kind: RecordKind, key: string) =>
  (await test.as("officer").revision.list({ kind })).find((entry) => entry.key === key)?.state;

describe("a version of an entry", () => {
  it("is drafted unseen, published by a head, and read by everybody", async () => {
    expect(await stateOf("meeting", "geneva-2023")).toBe("published");
    expect(await save("meeting", "geneva-2023", { "title.en": "Missing persons" })).toEqual({
      ok: true,
      value: { number: 1 },
    });
    expect(await stateOf("meeting", "geneva-2023")).toBe("changed");
    const title = async () =>
      (await test.as("visitor").meeting.read({ slug: "geneva-2023" }))?.meeting.title?.en;
    expect(await title()).toMatch(/^Family separation/);
    expect(await publish("meeting", "geneva-2023", 1)).toEqual({ ok: true, value: { number: 1 } });
    expect(await title()).toBe("Missing persons");
    const held = await test.as("officer").revision.read({ kind: "meeting", key: "geneva-2023" });
    expect(held).toMatchObject({ number: 1, published: 1, state: "published" });
    expect(held?.revisions.map(({ number, name }) => [number, name])).toEqual([
      [1, "Officer of the demonstration Secretariat"],
      [0, null],
    ]);
    expect(
      await test.as("officer").revision.compare({ kind: "meeting", key: "geneva-2023", from: 0, to: 1 }),
    ).toEqual([
      {
        path: "title.en",
        parts: expect.arrayContaining([{ kind: "removed", text: expect.stringMatching(/^Family/) }]),
      },
    ]);
  });

  it("is not published by the head who drafted it, nor twice, nor by an officer, nor without a fresh proof", async () => {
    await save("meeting", "yaounde-2023", { "agenda.0.en": "Opening." }, "head");
    expect(refusal(await publish("meeting", "yaounde-2023", 1))).toEqual({ code: "revision.own-draft" });
    expect(refusal(await publish("meeting", "yaounde-2023", 1, "officer"))).toEqual({
      code: "actor.not-permitted",
    });
    await save("meeting", "yaounde-2023", { "agenda.0.en": "Opening session." });
    expect(refusal(await publish("meeting", "yaounde-2023", 1))).toEqual({
      code: "revision.stale",
      version: 2,
    });
    const unproved = { kind: "meeting", key: "yaounde-2023", number: 2, form: form() } as const;
    expect(refusal(await settle(test.as("head").revision.publish(unproved)))).toEqual({
      code: "proof.needed",
    });
    expect((await publish("meeting", "yaounde-2023", 2)).ok).toBe(true);
    expect(refusal(await publish("meeting", "yaounde-2023", 2))).toEqual({
      code: "revision.already-published",
    });
  });

  it("of two that are written on the same one the second is refused, and nothing of the first is lost", async () => {
    const key = "the-hague-2023";
    const values = (en: string) => ({ ...first, "title.en": en });
    const held = await test.as("officer").revision.read({ kind: "meeting", key });
    const first = recordFormOf(held?.version as NonNullable<typeof held>["version"]);
    const given = { kind: "meeting", key, read: 0 } as const;
    const one = test.as("officer").revision.save({ ...given, values: values("One"), form: form() });
    const other = test.as("head").revision.save({ ...given, values: values("Other"), form: form() });
    const results = await Promise.all([one, other]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.map(refusal)).toContainEqual({ code: "revision.stale", version: 1 });
    const now = await test.as("officer").revision.read({ kind: "meeting", key });
    expect(now?.revisions).toHaveLength(2);
  });

  it("has one effect per form", async () => {
    const held = await test.as("officer").revision.read({ kind: "meeting", key: "praia-2024" });
    const values = recordFormOf(held?.version as NonNullable<typeof held>["version"]);
    const sent = { kind: "meeting", key: "praia-2024", read: 0, form: form() } as const;
    const twice = { ...sent, values: { ...values, "agenda.0.en": "Opening." } };
    const saved = [
      await test.as("officer").revision.save(twice),
      await test.as("officer").revision.save(twice),
    ];
    expect(saved).toEqual([saved[0], saved[0]]);
    expect((await test.as("officer").revision.read({ kind: "meeting", key: "praia-2024" }))?.current).toBe(1);
  });

  it.each([
    ["meeting", "geneva-2023", { capPrinted: "Area 1 | Objective 5a" }, "cap.contradiction", "capPrinted"],
    ["meeting", "geneva-2023", { capPrinted: "Action 30" }, "cap.unknown-action", "capPrinted"],
    ["meeting", "geneva-2023", { ends: "2023-09-19" }, "revision.ends-before-start", "ends"],
    ["meeting", "geneva-2023", { starts: "2023-02-30" }, "input.invalid", "starts"],
    ["meeting", "geneva-2023", { "source.title.en": " " }, "text.required", "source.title.en"],
    [
      "meeting",
      "geneva-2023",
      { "source.address": "javascript:alert(1)" },
      "revision.address-not-secure",
      "source.address",
    ],
    ["meeting", "geneva-2023", { "title.en": "a\u202eb" }, "text.forbidden-character", "title.en"],
    ["meeting", "geneva-2023", { coChairs: "ch, zz" }, "revision.unknown-name", "coChairs"],
    ["meeting", "geneva-2023", { "stated.conclusions": "-1" }, "input.invalid", "stated.conclusions"],
    ["outcome", "geneva-2023-C1", { meeting: "marrakesh-2023" }, "revision.unknown-name", "meeting"],
    [
      "document",
      "youth-engagement-video",
      { address: "http://example.org/" },
      "revision.address-not-secure",
      "address",
    ],
    ["plan", "objective-7", { ...source, objective: "8" }, "input.invalid", "objective"],
    ["plan", "action-1", { ...source, objective: "8", "text.en": "x" }, "input.invalid", "objective"],
    ["plan", "action-17", source, "revision.key-unreadable", "key"],
    ["outcome", "geneva", source, "revision.key-unreadable", "key"],
  ] as const)("of %s %s is refused with %j: %s", async (kind, key, changes, code, field) => {
    const before = (await test.as("officer").revision.read({ kind, key }))?.current;
    const refused = await save(kind, key, changes);
    expect(refusal(refused)).toMatchObject({ code, field });
    expect((await test.as("officer").revision.read({ kind, key }))?.current).toBe(before);
  });

  it("that says nothing new is refused, and so is a new entry under a name that is taken", async () => {
    expect(refusal(await save("meeting", "abuja-2025", {}))).toEqual({ code: "revision.unchanged" });
    const sent = { kind: "plan", key: "objective-8", values: { "text.en": "x", ...source } } as const;
    const anew = () => settle(test.as("officer").revision.save({ ...sent, read: null, form: form() }));
    expect((await anew()).ok).toBe(true);
    expect(refusal(await anew())).toEqual({ code: "revision.key-taken", field: "key" });
  });
});

describe("a recommendation that is filled in", () => {
  it("gets its permanent reference from its key, and its meeting's page shows it", async () => {
    const changes = { "text.en": "Share good practices.", meeting: "geneva-2023", ...source };
    expect((await save("outcome", "geneva-2023-R1", changes)).ok).toBe(true);
    expect(await stateOf("outcome", "geneva-2023-R1")).toBe("draft");
    expect(await test.as("visitor").outcome.read({ reference: "geneva-2023-R1" })).toBeNull();
    expect((await publish("outcome", "geneva-2023-R1", 1)).ok).toBe(true);
    const read = await test.as("visitor").outcome.read({ reference: "geneva-2023-R1" });
    expect(read?.outcome).toMatchObject({ kind: "recommendation", number: 1, source: { address: null } });
  });
});

describe("a withdrawal", () => {
  it("needs a reason, a head, and that nothing published rests on the entry", async () => {
    expect(refusal(await withdraw("meeting", "marrakesh-2023", "Not ours."))).toEqual({
      code: "revision.depended-on",
      count: 3,
    });
    expect(refusal(await withdraw("outcome", "marrakesh-2023-T1", " "))).toMatchObject({
      code: "text.required",
    });
    expect(refusal(await withdraw("outcome", "marrakesh-2023-T1", "No.", "officer"))).toMatchObject({
      code: "actor.not-permitted",
    });
    expect(refusal(await withdraw("outcome", "nowhere-2023-T1", "No."))).toMatchObject({
      code: "revision.not-published",
    });
  });

  it("takes the entry from every reader and says why; the frozen text of a consultation stays", async () => {
    const key = "marrakesh-2023-T1";
    const frozen = async () => {
      const read = await test.as("visitor").consultation.read({ slug: consultation });
      return read?.paragraphs.find(({ reference }) => reference === key);
    };
    const before = await frozen();
    expect(before).toBeDefined();
    expect((await withdraw("outcome", key, "It was not adopted.")).ok).toBe(true);
    expect(await test.as("visitor").outcome.read({ reference: key })).toBeNull();
    expect((await test.as("focal-point.a").outcome.list()).map(({ reference }) => reference)).not.toContain(
      key,
    );
    expect(await test.as("visitor").revision.withdrawal({ kind: "outcome", key })).toMatchObject({
      reason: "It was not adopted.",
    });
    expect(await frozen()).toEqual(before);
    expect(await stateOf("outcome", key)).toBe("withdrawn");
    expect((await publish("outcome", key, 0)).ok).toBe(true);
    expect(await test.as("visitor").revision.withdrawal({ kind: "outcome", key })).toBeNull();
    expect((await test.as("visitor").outcome.read({ reference: key }))?.outcome.text).toEqual(before?.text);
  });

  it("of a meeting leaves no outcome to be published under it", async () => {
    const text = { "text.en": "Something.", meeting: "banjul-2025", ...source };
    await save("outcome", "banjul-2025-R1", text);
    expect((await withdraw("meeting", "banjul-2025", "Postponed.")).ok).toBe(true);
    expect(refusal(await publish("outcome", "banjul-2025-R1", 1))).toMatchObject({
      code: "revision.unknown-name",
    });
  });
});

describe("what is filled in of the plan", () => {
  it("is public with its source once it is published, and open to nobody's figures before", async () => {
    const figures = await test.as("visitor").coverage.read({ chairmanship: "morocco" });
    await save("plan", "action-24", { "text.en": "A wording.", objective: "8", ...source });
    expect(await test.as("visitor").plan.facts()).toEqual([]);
    await publish("plan", "action-24", 1);
    expect(await test.as("visitor").plan.facts()).toMatchObject([{ node: "action-24", objective: "8" }]);
    expect(await test.as("visitor").coverage.read({ chairmanship: "morocco" })).toEqual(figures);
    await test.owner.$client.query(
      `update meeting set cap_printed = 'Action 24' where slug = 'rabat-2024-circular-migration'`,
    );
    const after = await test.as("visitor").coverage.read({ chairmanship: "morocco" });
    expect(after.ok && after.value.objectives.addressed).toContain("8");
  });
});

describe("what is said of a partner", () => {
  it("is public with its source once it is published, gives a delegation no other standing, and can be withdrawn", async () => {
    const libya = async () => (await test.as("visitor").partner.list()).find(({ code }) => code === "ly");
    const before = await libya();
    expect(before).toMatchObject({ standing: "observer", referenceFor: null });
    const standings = () => test.owner.$client.query("select id, standing from delegation order by id");
    const held = (await standings()).rows;
    await save("partner", "ly", { standing: "partner", referenceFor: "4, 2", ...source });
    expect(await libya()).toEqual(before);
    await publish("partner", "ly", 1);
    expect(await libya()).toMatchObject({
      standing: "partner",
      referenceFor: ["2", "4"],
      sources: [{ title: { en: source["source.title.en"] } }],
    });
    expect((await standings()).rows).toEqual(held);
    expect((await withdraw("partner", "ly", "Said too soon.")).ok).toBe(true);
    expect(await libya()).toEqual(before);
  });
});

describe("history", () => {
  it("names drafting, publishing and withdrawing, in a chain that holds", async () => {
    const events = await test.owner.$client.query(
      "select event::json ->> 'deed' as deed from audit_event where chain = 'record:outcome:marrakesh-2023-T1' order by sequence",
    );
    expect(events.rows.map(({ deed }) => deed)).toEqual([
      "withdraw from the record",
      "publish in the record",
    ]);
    await expect(test.owner.$client.query("update record_revision set number = 9")).rejects.toThrow(
      /only grow/,
    );
  });

  it("is nothing for a person who has been removed", async () => {
    const email = await arrangementOf(test.owner).addPerson("officer", null);
    const { rows } = await test.owner.$client.query("select id from person where email = $1", [email]);
    const api = test.api({ kind: "secretariat", person: rows[0].id, role: "officer" });
    await arrangementOf(test.owner).removePerson(email);
    const sent = { kind: "plan", key: "objective-9", read: null, form: form() } as const;
    const result = await settle(api.revision.save({ ...sent, values: { "text.en": "x", ...source } }));
    expect(refusal(result)).toEqual({ code: "actor.not-permitted" });
  });
});
