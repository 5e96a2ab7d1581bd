import { randomUUID } from "node:crypto";
import { arrangementOf } from "@rabat/db/arrange";
import { afterAll, beforeAll, expect, test as it } from "vitest";
import { settle } from "../index.ts";
import { commentForm, consultation, openTestApi, type TestApi } from "../testing.ts";

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi();
});
afterAll(() => test.drop());

const visitor = () => test.as("visitor");
const feedOf = (token: string | null) => visitor().calendar.feed({ token: token ?? "" });
const query = async (statement: string, values: unknown[] = []): Promise<Record<string, string>[]> =>
  (await test.owner.$client.query(statement, values)).rows;

/** Makes an address as this person and gives its secret, as the page shows it. */
const madeBy = async (name: string): Promise<string> => {
  const api = await test.signedIn(name);
  const made = await api.calendar.make();
  if (!made.ok) throw new Error(made.refusals[0].code);
  const shown = await api.calendar.read({ sealed: made.value.sealed });
  if (!shown.ok || shown.value.token === null) throw new Error("the address is not shown");
  return shown.value.token;
};

it("an address lists what its person may see, by the dates that hold for them, without a word of a comment", async () => {
  const arrange = arrangementOf(test.owner);
  const foreign = await arrange.addConsultation(["demonstration-a"]);
  const canary = "A canary that no calendar may carry";
  await test.as("focal-point.b").comment.save(commentForm({ comment: canary, proposedText: canary }));
  const b = await feedOf(await madeBy("focal-point.b"));
  expect(b).toMatchObject({ desk: "delegation", locale: "en" });
  expect(b?.entries.map(({ slug }) => slug)).toEqual([consultation]);
  const a = await feedOf(await madeBy("contributor.a"));
  expect(a?.entries.map(({ slug }) => slug).toSorted()).toEqual([consultation, foreign].toSorted());
  expect((await feedOf(await madeBy("focal-point.c")))?.entries).toEqual([]);
  const officer = await feedOf(await madeBy("officer"));
  expect(officer).toMatchObject({ desk: "secretariat" });
  expect(officer?.entries.map(({ slug }) => slug).toSorted()).toEqual([consultation, foreign].toSorted());
  expect(JSON.stringify([a, b, officer])).not.toContain("canary");
});

it("a later deadline is there at the next reading, for those for whom it was moved", async () => {
  const slug = await arrangementOf(test.owner).addConsultation(["demonstration-a", "demonstration-b"]);
  const [a, b, officer] = [await madeBy("deputy.a"), await madeBy("focal-point.b"), await madeBy("officer")];
  const entry = async (token: string) =>
    (await feedOf(token))?.entries.find((listed) => listed.slug === slug);
  const before = await entry(b);
  const extended = { consultation: slug, delegation: "demonstration-a", local: "2090-06-01T12:00" };
  const moved = await (await test.signedIn("head")).consultation.extend({ ...extended, form: randomUUID() });
  expect(moved).toMatchObject({ ok: true });
  expect(await entry(a)).toMatchObject({ closes: "2090-06-01T10:00:00.000Z", moved: 1 });
  expect(await entry(b)).toEqual(before);
  expect(await entry(officer)).toMatchObject({ closes: before?.closes, moved: 0 });
});

it("the secret is shown to its person alone while it is in force; the database keeps its hash", async () => {
  const api = await test.signedIn("deputy.a");
  const made = await api.calendar.make();
  if (!made.ok) throw new Error(made.refusals[0].code);
  const { sealed } = made.value;
  const shown = await api.calendar.read({ sealed });
  const token = shown.ok ? (shown.value.token ?? "") : "";
  expect(Buffer.from(token, "base64url")).toHaveLength(32);
  const kept = await query(
    "select row_to_json(kept)::text from (select * from calendar_address) as kept union all select event::text from audit_event union all select subjects::text from mail union all select data::text from pgboss.job",
  );
  expect(JSON.stringify(kept)).not.toContain(token);
  const other = await test.signedIn("contributor.a");
  expect(await other.calendar.read({ sealed })).toMatchObject({ value: { token: null } });
  expect(await api.calendar.read({ sealed: "" })).toMatchObject({ value: { token: null } });
  await madeBy("deputy.a");
  expect(await api.calendar.read({ sealed })).toMatchObject({ value: { token: null } });
});

it("an unknown, replaced or revoked address and that of a disabled person are all the same: nothing", async () => {
  const replaced = await madeBy("focal-point.a");
  const revoked = await madeBy("focal-point.a");
  expect(await feedOf(replaced)).toBeNull();
  expect(await feedOf(revoked)).not.toBeNull();
  expect(await (await test.signedIn("focal-point.a")).calendar.revoke()).toMatchObject({ ok: true });
  expect(await feedOf(revoked)).toBeNull();
  const disabled = await madeBy("focal-point.b");
  await query("update person set disabled = clock_timestamp() where email like 'focal-point.b@%'");
  expect(await feedOf(disabled)).toBeNull();
  await query("update person set disabled = null where email like 'focal-point.b@%'");
  expect(await feedOf(disabled)).not.toBeNull();
  expect(await feedOf("")).toBeNull();
});

it("is made by whoever has just proved themselves, and its person is told by mail", async () => {
  const without = test.as("officer").calendar.make();
  expect(await settle(without)).toMatchObject({ refusals: [{ code: "proof.needed" }] });
  await query("truncate mail, mail_copy");
  await madeBy("officer");
  await madeBy("officer");
  const told = await query(
    "select kind, subjects::text from mail join person on person.id = mail.person where email like 'officer@%'",
  );
  expect(told).toHaveLength(1);
  expect(told[0]?.subjects?.match(/calendar-made/g)).toHaveLength(2);
});
