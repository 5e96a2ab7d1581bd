import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { commentForm, consultation, openTestApi, type TestApi } from "../testing.ts";

let api: TestApi;
beforeEach(async () => {
  api = await openTestApi();
});
afterEach(() => api.drop());

const save = async (changes: object, name = "contributor.a") => {
  const result = await api.as(name).comment.save(commentForm({ autosave: true, ...changes }));
  if (!result.ok) throw new Error(result.refusals[0].code);
  return result.value;
};
const drafts = async () => {
  const read = await api.as("contributor.a").consultation.workspace({ slug: consultation });
  if (!read.ok) throw new Error(read.refusals[0].code);
  return read.value.comments.map(({ id, version, comment }) => ({ id, version, comment }));
};
const countEvents = async () =>
  (await api.owner.$client.query("select 1 from audit_event where chain like '%delegation:demonstration-a'"))
    .rowCount;

test("pauses in typing are one event; a colleague's save and one by hand are events of their own", async () => {
  const first = await save({});
  const second = await save({ edits: first, comment: "one word more" });
  const third = await save({ edits: second, comment: "two words more" });
  expect([third.version, await countEvents()]).toEqual([3, 1]);
  const fourth = await save({ edits: third }, "deputy.a");
  const fifth = await save({ edits: fourth });
  expect(await countEvents()).toBe(3);
  const sixth = await save({ edits: fifth });
  await save({ edits: sixth, autosave: false });
  expect(await countEvents()).toBe(4);
});

test("a save whose answer was lost is known to the next one, which goes on from it", async () => {
  const lost = randomUUID();
  const { id } = await save({ form: lost, comment: "first" });
  const next = await save({ after: [lost], comment: "second", autosave: false });
  expect(next).toMatchObject({ id, version: 2 });
  expect(await drafts()).toEqual([{ id, version: 2, comment: "second" }]);
});

test("a save that arrives after the one that follows it does nothing any more", async () => {
  const slow = randomUUID();
  const fast = await save({ after: [slow], comment: "second" });
  expect(await save({ form: slow, comment: "first" })).toEqual(fast);
  expect(await drafts()).toEqual([{ id: fast.id, version: 1, comment: "second" }]);
});

test("saves that cross on the way make one draft, and the last one typed stays", async () => {
  const keys = Array.from({ length: 6 }, () => randomUUID());
  await Promise.all(
    keys
      .map((form, place) => save({ form, after: keys.slice(0, place), comment: `typed ${place}` }))
      .reverse(),
  );
  expect((await drafts()).map(({ comment }) => comment)).toEqual(["typed 5"]);
});

test("a lost save that met another version leaves the next one refused as well", async () => {
  const first = await save({});
  await save({ edits: first }, "deputy.a");
  const form = randomUUID();
  for (const changes of [{ form }, { after: [form] }])
    expect(
      await api.as("contributor.a").comment.save(commentForm({ edits: first, autosave: true, ...changes })),
    ).toMatchObject({ refusals: [{ code: "comment.stale", version: 2 }] });
});

test("what was handed on is saved by hand only", async () => {
  const first = await save({});
  await api.owner.$client.query("update comment set state = 'cleared'");
  const edit = { edits: first, autosave: true };
  expect(await api.as("deputy.a").comment.save(commentForm(edit))).toMatchObject({
    refusals: [{ code: "comment.not-saved-while-typing" }],
  });
  expect(await save({ ...edit, autosave: false }, "deputy.a")).toMatchObject({ version: 2 });
});

test("a refused form that is kept again under its name is replaced, for its own person only", async () => {
  const id = randomUUID();
  const hold = (name: string, comment: string) =>
    api.as(name).form.hold({ id, path: "/en", values: { comment }, refusals: [], formerSession: null });
  expect(await hold("contributor.a", "first")).toEqual({ id });
  expect(await hold("contributor.a", "second")).toEqual({ id });
  expect((await hold("deputy.a", "theirs")).id).not.toBe(id);
  expect(await api.as("contributor.a").form.read({ id })).toMatchObject({ values: { comment: "second" } });
  expect(await api.as("deputy.a").form.read({ id })).toBeNull();
});
