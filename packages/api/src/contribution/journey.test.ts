import { createHash, randomUUID } from "node:crypto";
import { system } from "@rabat/core/partner";
import { asActor, verifyAudit } from "@rabat/db";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { settle } from "../index.ts";
import { commentForm, consultation, openTestApi, type TestApi } from "../testing.ts";

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi();
});
afterAll(() => test.drop());

/** As the database's owner, to arrange and to look behind the procedures. */
const query = async (statement: string, values: string[] = []): Promise<Record<string, unknown>[]> =>
  (await test.owner.$client.query(statement, values)).rows;

const workspaceOf = async (name: string) => {
  const read = await test.as(name).consultation.workspace({ slug: consultation });
  if (!read.ok) throw new Error(read.refusals[0].code);
  return read.value;
};
const saved = async (name: string, changes: object = {}) => {
  const result = await test.as(name).comment.save(commentForm(changes));
  if (!result.ok) throw new Error(result.refusals[0].code);
  return result.value.id;
};
const checkedBy = async (name: string) =>
  (await workspaceOf(name)).included.map(({ id, version }) => ({ id, version }));

describe("the journey of one comment", () => {
  it("goes from a draft, checked and submitted, to the matrix and its draft disposition", async () => {
    const id = await saved("focal-point.a");
    expect((await workspaceOf("focal-point.b")).comments).toEqual([]);
    const matrix = async () => {
      const read = await test.as("officer").disposition.matrix({ slug: consultation, locale: "en" });
      return read.ok ? read.value.sections.flatMap((section) => section.rows) : null;
    };
    expect(await matrix()).toEqual([]);

    const form = randomUUID();
    const submit = { consultation, checked: await checkedBy("focal-point.a"), form };
    const [first, doubleClick] = await Promise.all([
      test.as("focal-point.a").contribution.submit(submit),
      test.as("focal-point.a").contribution.submit(submit),
    ]);
    expect(first).toEqual(doubleClick);
    if (!first.ok) throw new Error(first.refusals[0].code);
    const receipt = first.value;
    expect(receipt.comments).toBe(1);

    const stored = await query("select canonical from contribution where reference = $1", [
      receipt.reference,
    ]);
    expect(createHash("sha256").update(String(stored[0]?.canonical)).digest("hex")).toBe(receipt.hash);
    const { reference, hash } = receipt;
    expect(
      await test.as("visitor").contribution.verify({ reference: reference.toLowerCase(), hash }),
    ).toMatchObject({ ok: true });
    expect(await test.as("visitor").contribution.verify({ reference, hash: "0" })).toMatchObject({
      refusals: [{ code: "receipt.no-match" }],
    });

    const rows = (await matrix()) ?? [];
    expect(rows.map((row) => [row.comment.id, row.delegation.id, row.disposition])).toEqual([
      [id, "demonstration-a", null],
    ]);
    const disposition = {
      consultation,
      comment: id,
      readVersion: null,
      decision: "accepted-in-principle" as const,
      reason: "A calendar follows.",
    };
    expect(await test.as("officer").disposition.save({ ...disposition, form: randomUUID() })).toMatchObject({
      ok: true,
    });
    expect(await test.as("head").disposition.save({ ...disposition, form: randomUUID() })).toMatchObject({
      refusals: [{ code: "disposition.stale" }],
    });
    expect((await matrix())?.[0]?.disposition).toMatchObject({
      decision: "accepted-in-principle",
      version: 1,
    });
  });

  it("can be taken back and submitted again; the earlier receipt stays", async () => {
    const withdrawn = await test
      .as("focal-point.a")
      .contribution.withdraw({ consultation, form: randomUUID() });
    expect(withdrawn).toMatchObject({ ok: true });
    const {
      comments: [comment],
    } = await workspaceOf("focal-point.a");
    expect(comment?.state).toBe("withdrawn");
    const again = { consultation, checked: await checkedBy("focal-point.a"), form: randomUUID() };
    expect(await test.as("focal-point.a").contribution.submit(again)).toMatchObject({ ok: true });
    const { receipts } = await workspaceOf("focal-point.a");
    expect(receipts.map((receipt) => receipt.withdrawn === null)).toEqual([true, false]);
  });
});

describe("colleagues at work while the focal point submits", () => {
  it("wait for one another: every call ends in an effect or a refusal, and the history is whole", async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => saved("focal-point.b")));
    const edit = (id: string) =>
      test.as("focal-point.b").comment.save(commentForm({ edits: { id, version: 1 }, comment: "edited" }));
    const submit = async () =>
      test.as("focal-point.b").contribution.submit({
        consultation,
        checked: await checkedBy("focal-point.b"),
        form: randomUUID(),
      });
    const outcomes = await Promise.all([...ids.map(edit), submit(), ...ids.map(edit), submit()]);
    expect(outcomes.every((outcome) => outcome.ok || outcome.refusals.length > 0)).toBe(true);
    const faults = await asActor(test.db, system, verifyAudit);
    expect(faults).toMatchObject({ faults: [] });
    await test.as("focal-point.b").contribution.withdraw({ consultation, form: randomUUID() });
    const { comments } = await workspaceOf("focal-point.b");
    for (const { id, version } of comments)
      await test.as("focal-point.b").comment.setAside({ consultation, id, version, form: randomUUID() });
    expect((await workspaceOf("focal-point.b")).comments).toEqual([]);
  });
});

describe("what is refused changes nothing", () => {
  const refusals = async (name: string, changes: object) => {
    const before = await query("select count(*) from comment");
    const result = await settle(test.as(name).comment.save(commentForm(changes)));
    expect(await query("select count(*) from comment")).toEqual(before);
    return result.ok ? [] : result.refusals.map(({ code }) => code);
  };

  it("a comment of a megabyte, an empty one, one with hidden characters, a wording that changes nothing", async () => {
    expect(await refusals("focal-point.b", { comment: "x".repeat(1_000_000) })).toEqual(["text.too-long"]);
    expect(await refusals("focal-point.b", { comment: " ", proposedText: "a\u202eb" })).toEqual([
      "text.required",
      "text.forbidden-character",
    ]);
    const { paragraphs } = await workspaceOf("focal-point.b");
    const text = {
      en: "",
      fr: "",
      ...paragraphs.find(({ reference }) => reference === "geneva-2023-C1")?.text,
    };
    expect(await refusals("focal-point.b", { proposedText: ` ${text.en}  ` })).toEqual([
      "comment.wording-unchanged",
    ]);
    expect(await refusals("focal-point.b", { proposedText: text.fr })).toEqual(["comment.wording-unchanged"]);
    expect(await refusals("focal-point.b", { paragraph: null })).toEqual([
      "comment.wording-without-paragraph",
    ]);
    expect(await refusals("focal-point.b", { paragraph: "geneva-2023-C9" })).toEqual(["record.not-found"]);
    expect(await refusals("focal-point.b", { position: "vote" })).toEqual(["input.invalid"]);
  });

  it("a delegation that is not invited, a visitor, another delegation's comment, a stale version", async () => {
    expect(await refusals("focal-point.c", {})).toEqual(["delegation.not-invited"]);
    expect(await refusals("visitor", {})).toEqual(["actor.sign-in-required"]);
    expect(await refusals("officer", {})).toEqual(["actor.not-permitted"]);
    const id = await saved("focal-point.b");
    expect(await refusals("focal-point.a", { edits: { id, version: 1 } })).toEqual(["record.not-found"]);
    await saved("focal-point.b", { edits: { id, version: 1 }, comment: "first tab" });
    expect(await refusals("focal-point.b", { edits: { id, version: 1 }, comment: "second tab" })).toEqual([
      "comment.stale",
    ]);
    expect((await workspaceOf("focal-point.b")).comments.map(({ comment }) => comment)).toEqual([
      "first tab",
    ]);
  });

  it("a submission by a contributor or deputy, an empty one, one that changed since it was checked", async () => {
    const submit = async (name: string, checked: { id: string; version: number }[]) => {
      const result = await settle(
        test.as(name).contribution.submit({ consultation, checked, form: randomUUID() }),
      );
      return result.ok ? "in" : result.refusals[0].code;
    };
    expect(await submit("contributor.a", [])).toBe("actor.not-permitted");
    expect(await submit("deputy.a", [])).toBe("actor.not-permitted");
    expect(await submit("focal-point.a", [])).toBe("contribution.empty");
    const checked = await checkedBy("focal-point.b");
    const [{ id, version }] = checked as [{ id: string; version: number }];
    await saved("focal-point.b", { edits: { id, version }, comment: "changed meanwhile" });
    expect(await submit("focal-point.b", checked)).toBe("contribution.changed-since-check");
  });

  it("anything after the answers are published", async () => {
    await query(
      "update consultation set closes = clock_timestamp() - interval '11 minutes', responded = clock_timestamp() where slug = $1",
      [consultation],
    );
    expect(await refusals("focal-point.b", {})).toEqual(["consultation.closed"]);
    const submitted = await test
      .as("focal-point.b")
      .contribution.submit({ consultation, checked: await checkedBy("focal-point.b"), form: randomUUID() });
    expect(submitted).toMatchObject({ refusals: [{ code: "consultation.closed" }] });
  });
});
