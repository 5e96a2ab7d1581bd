import { randomUUID } from "node:crypto";
import { system } from "@rabat/core/partner";
import { asActor, verifyAudit } from "@rabat/db";
import { arrangementOf } from "@rabat/db/arrange";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { settle } from "../index.ts";
import { openTestApi, type TestApi } from "../testing.ts";

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi();
});
afterAll(() => test.drop());

let consultation: string;
let ids: string[];
beforeEach(async () => {
  consultation = await arrangementOf(test.owner).addMatrix({ delegations: 4, paragraphs: 2 });
  ids = (
    await query("select id from comment where consultation = $1 order by paragraph, id", [consultation])
  ).map(({ id }) => String(id));
});

const query = async (statement: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await test.owner.$client.query(statement, values)).rows;

type Into = { group: string } | { name: string };
const gather = (into: Into, comments: string[], form = randomUUID()) =>
  test.as("officer").group.gather({
    consultation,
    group: "group" in into ? into.group : null,
    groupName: "name" in into ? into.name : null,
    comments,
    form,
  });
const gathered = async (name: string, comments: string[]): Promise<string> => {
  const result = await gather({ name }, comments);
  if (!result.ok) throw new Error(result.refusals[0].code);
  return result.value.group;
};
const read = async (id: string) => {
  const found = await test.as("head").group.read({ slug: consultation, locale: "en", id });
  if (!found.ok) throw new Error(found.refusals[0].code);
  const { group, rows } = found.value;
  const versions = rows.map(({ comment, disposition }) => [comment.id, disposition?.version ?? 0] as const);
  return { group, rows, read: Object.fromEntries(versions) };
};
const change = async (id: string) => ({
  consultation,
  group: id,
  readVersion: (await read(id)).group.version,
  form: randomUUID(),
});
const deeds = async (id: string) =>
  (
    await query(
      `select event::jsonb ->> 'deed' as deed from audit_event
        where chain = $1 and event::jsonb ->> 'subject' = $2 order by sequence`,
      [`consultation:${consultation}:dispositions`, id],
    )
  ).map(({ deed }) => deed);

const answer = { decision: "noted", reason: "Fictitious: noted, all of them." } as const;

describe("a group of comments", () => {
  it("is made once by a double click, added to, and every change of it is in the history", async () => {
    const form = randomUUID();
    const two = ids.slice(0, 2);
    const [first, again] = await Promise.all([
      gather({ name: "Alike" }, two, form),
      gather({ name: "Alike" }, two, form),
    ]);
    expect(first).toEqual(again);
    const id = first.ok ? first.value.group : "";
    expect(await gather({ group: id }, ids.slice(2, 3))).toEqual({ ok: true, value: { group: id } });
    expect(new Set(Object.keys((await read(id)).read))).toEqual(new Set(ids.slice(0, 3)));

    const out = { ...(await change(id)), comments: ids.slice(0, 1) };
    expect((await test.as("head").group.takeOut(out)).ok).toBe(true);
    expect(new Set(Object.keys((await read(id)).read))).toEqual(new Set(ids.slice(1, 3)));
    expect((await test.as("officer").group.dissolve(await change(id))).ok).toBe(true);
    await expect(read(id)).rejects.toThrow("record.not-found");
    expect(await deeds(id)).toEqual([
      "group comments",
      "group comments",
      "take comments out of a group",
      "dissolve a group",
    ]);
    const { faults } = await asActor(test.db, system, verifyAudit);
    expect(faults.filter(({ chain }) => chain.endsWith(":dispositions"))).toEqual([]);
    // what was in it is free again
    expect((await gather({ name: "Anew" }, ids.slice(1, 3))).ok).toBe(true);
  });

  it("has a name, and tells its text from the one that was typed wrongly", async () => {
    for (const [name, code] of [
      [" ", "text.required"],
      ["x".repeat(300), "text.too-long"],
      ["a\u202eb", "text.forbidden-character"],
    ] as const)
      expect(await settle(gather({ name }, ids.slice(0, 2)))).toMatchObject({
        refusals: [{ code, field: "groupName" }],
      });
  });

  it("takes no comment that another group has, nor one of another consultation", async () => {
    await gathered("Alike", ids.slice(0, 2));
    expect(await gather({ name: "Other" }, ids.slice(1, 3))).toMatchObject({
      refusals: [{ code: "group.comment-elsewhere", name: "Alike" }],
    });
    const elsewhere = await arrangementOf(test.owner).addMatrix({ delegations: 2, paragraphs: 1 });
    const strange = await query("select id from comment where consultation = $1", [elsewhere]);
    const theirs = strange.map(({ id }) => String(id));
    expect(await gather({ name: "Theirs" }, theirs)).toMatchObject({ refusals: [{ code: "group.too-few" }] });
  });

  it("is in one group only when two officers gather at once", async () => {
    const both = await Promise.all([
      gather({ name: "One" }, ids.slice(0, 2)),
      gather({ name: "Two" }, ids.slice(1, 3)),
    ]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  });

  it("is answered once: each comment gets the same draft in its own next version", async () => {
    const id = await gathered("Alike", ids.slice(0, 4));
    const before = (await read(id)).read;
    const { ok } = await test.as("officer").group.answer({ ...(await change(id)), ...answer, read: before });
    expect(ok).toBe(true);
    const { rows } = await read(id);
    for (const { comment, disposition } of rows)
      expect(disposition).toMatchObject({ ...answer, version: (before[comment.id] ?? 0) + 1 });
    expect(await deeds(id)).toEqual(["group comments", "draft dispositions of a group"]);
  });

  it("is not answered at all where a colleague answered one of them meanwhile", async () => {
    const id = await gathered("Alike", ids.slice(0, 4));
    const seen = await read(id);
    const [first] = seen.rows;
    const one = {
      consultation,
      comment: first?.comment.id ?? "",
      readVersion: first?.disposition?.version ?? null,
      form: randomUUID(),
      decision: "accepted" as const,
      reason: "Fictitious: a colleague's.",
    };
    expect((await test.as("head").disposition.save(one)).ok).toBe(true);
    const late = { ...(await change(id)), ...answer, read: seen.read };
    expect(await test.as("officer").group.answer(late)).toMatchObject({
      refusals: [{ code: "disposition.stale" }],
    });
    const reasons = (await read(id)).rows.map(({ disposition }) => disposition?.reason);
    expect(reasons).not.toContain(answer.reason);
    expect(reasons).toContain(one.reason);
  });

  it("is not answered where comments came to it meanwhile; of two at once one is told", async () => {
    const id = await gathered("Alike", ids.slice(0, 3));
    const seen = await change(id);
    const versions = (await read(id)).read;
    await gather({ group: id }, ids.slice(3, 4));
    expect(await test.as("officer").group.answer({ ...seen, ...answer, read: versions })).toMatchObject({
      refusals: [{ code: "group.stale" }],
    });
    const now = { ...(await change(id)), ...answer, read: (await read(id)).read };
    const both = await Promise.all([
      test.as("officer").group.answer({ ...now, form: randomUUID() }),
      test.as("head").group.answer({ ...now, form: randomUUID() }),
    ]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  });
});
