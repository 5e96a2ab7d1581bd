import { randomUUID } from "node:crypto";
import { stepsTogether } from "@rabat/core/comment";
import type { Delegate } from "@rabat/core/partner";
import { afterEach, beforeEach, expect, test } from "vitest";
import { commentForm, consultation, openTestApi, type TestApi } from "../testing.ts";

let api: TestApi;
beforeEach(async () => {
  api = await openTestApi();
});
afterEach(() => api.drop());

const write = async (name: string, changes: object = {}) => {
  const saved = await api.as(name).comment.save(commentForm({ proposedText: "", ...changes }));
  if (!saved.ok) throw new Error(saved.refusals[0].code);
  return saved.value;
};
const all = async () => {
  const read = await api.as("deputy.a").consultation.workspace({ slug: consultation });
  if (!read.ok) throw new Error(read.refusals[0].code);
  return read.value.comments;
};
const states = async () => (await all()).map(({ state }) => state);
const offered = async (name: string) => stepsTogether(api.actors[name] as Delegate, await all());
const checkedOf = (shown: readonly { id: string; version: number }[]) =>
  shown.map(({ id, version }) => ({ id, version }));
const countEvents = async (deed: string) =>
  (await api.owner.$client.query("select 1 from audit_event where event::jsonb ->> 'deed' = $1", [deed]))
    .rowCount;

test("drafts are proposed together and cleared together, each with an event of its own", async () => {
  for (const paragraph of ["geneva-2023-C1", "geneva-2023-C2", null])
    await write("contributor.a", { paragraph });
  const form = randomUUID();
  const checked = checkedOf((await offered("contributor.a")).propose);
  for (const _click of [1, 2])
    expect(await api.as("contributor.a").comment.proposeAll({ consultation, checked, form })).toEqual({
      ok: true,
      value: [2, 2, 2],
    });
  expect(await states()).toEqual(["proposed", "proposed", "proposed"]);
  const { clear } = await offered("deputy.a");
  const cleared = { consultation, checked: checkedOf(clear), form: randomUUID() };
  expect((await api.as("deputy.a").comment.clearAll(cleared)).ok).toBe(true);
  expect(await states()).toEqual(["cleared", "cleared", "cleared"]);
  expect([await countEvents("propose comment"), await countEvents("clear comment")]).toEqual([3, 3]);
});

test("one that a colleague changed in the meantime leaves all of them where they are", async () => {
  const first = await write("contributor.a");
  const second = await write("contributor.a", { paragraph: null });
  await write("deputy.a", { edits: second, paragraph: null, comment: "By a deputy." });
  const checked = checkedOf([first, second]);
  expect(
    await api.as("contributor.a").comment.proposeAll({ consultation, checked, form: randomUUID() }),
  ).toMatchObject({ refusals: [{ code: "comment.changed-meanwhile" }] });
  expect(await states()).toEqual(["draft", "draft"]);
});

test("another delegation's comment among them is not found, and nothing is done", async () => {
  const own = await write("focal-point.b");
  const theirs = await write("contributor.a");
  const checked = checkedOf([own, theirs]);
  expect(
    await api.as("focal-point.b").comment.clearAll({ consultation, checked, form: randomUUID() }),
  ).toMatchObject({ refusals: [{ code: "record.not-found" }] });
  expect(await states()).toEqual(["draft"]);
});

test("what a deputy mends in a cleared comment stays cleared; the latest version says whose it is", async () => {
  const draft = await write("contributor.a");
  const step = { consultation, id: draft.id, version: draft.version };
  const cleared = await api.as("deputy.a").comment.clear({ ...step, form: randomUUID() });
  const edits = { id: draft.id, version: cleared.ok ? cleared.value.version : 0 };
  await write("focal-point.a", { edits, comment: "Mended before submitting." });
  expect(await states()).toEqual(["cleared"]);
  const latest = { consultation, id: draft.id };
  expect(await api.as("contributor.a").comment.latest(latest)).toMatchObject({
    ok: true,
    value: { version: 3, by: { name: "Focal point of Delegation A" } },
  });
  expect(await api.as("focal-point.b").comment.latest(latest)).toMatchObject({
    refusals: [{ code: "record.not-found" }],
  });
  const submitted = { consultation, checked: [{ id: draft.id, version: 3 }], form: randomUUID() };
  expect((await api.as("focal-point.a").contribution.submit(submitted)).ok).toBe(true);
  expect(await api.as("contributor.a").comment.latest(latest)).toMatchObject({ value: { by: null } });
});
