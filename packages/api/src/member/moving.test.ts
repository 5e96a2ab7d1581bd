import { randomUUID } from "node:crypto";
import { actorOf, visitor } from "@rabat/core/partner";
import { asActor, people } from "@rabat/db";
import { afterAll, beforeAll, expect, it } from "vitest";
import { nowhere } from "../context.ts";
import { commentForm, consultation, openTestApi, type TestApi } from "../testing.ts";

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi();
});
afterAll(() => test.drop());

const email = "moving@demonstration.invalid";
const password = "seven slow camels at dawn";

const invite = async (focalPoint: string) => {
  const given = { email, name: "A fictitious person who moves", role: "contributor" as const };
  const made = await test.as(focalPoint).member.invite({ ...given, form: randomUUID() });
  if (!made.ok) throw new Error(made.refusals[0].code);
  return made.value.token;
};
const accept = (token: string) =>
  test.as("visitor").invitation.accept({ token, password, locale: "en", email: "", name: "" });
const accountNow = async () => {
  const found = await asActor(test.db, visitor, (tx) => people.findPersonByEmail(tx, email));
  if (found === null) throw new Error("nobody acts under this address");
  return found;
};
const now = async () => {
  const { id, role, delegation } = await accountNow();
  return test.api(actorOf({ person: id, role, delegation }), nowhere);
};
const remove = async (focalPoint: string) => {
  const { id } = await accountNow();
  expect(await test.as(focalPoint).member.remove({ person: id, form: randomUUID() })).toMatchObject({
    ok: true,
  });
};

it("a person removed from one delegation is invited by another; what was written stays under the name", async () => {
  expect(await accept(await invite("focal-point.a"))).toMatchObject({ ok: true });
  const first = await accountNow();
  const saved = await (await now()).comment.save(commentForm());
  expect(saved.ok).toBe(true);

  // the other delegation learns nothing from inviting; whoever holds the link reads one sentence, and keeps it
  const token = await invite("focal-point.b");
  const elsewhere = { refusals: [{ code: "invitation.account-elsewhere" }] };
  expect(await accept(token)).toMatchObject(elsewhere);
  expect(await accept(token)).toMatchObject(elsewhere);
  expect(await test.as("visitor").invitation.read({ token })).toMatchObject({ email });

  await remove("focal-point.a");
  expect(await accept(token)).toMatchObject({ ok: true });
  const second = await accountNow();
  expect([second.delegation, second.id === first.id]).toEqual(["demonstration-b", false]);

  const read = await test.as("focal-point.a").consultation.workspace({ slug: consultation });
  expect(read.ok && read.value.comments.map(({ author }) => author)).toEqual([
    { person: first.id, name: first.name },
  ]);
  const theirs = await (await now()).consultation.workspace({ slug: consultation });
  expect(theirs.ok && theirs.value.comments).toEqual([]);
  const members = await test.as("focal-point.a").member.list();
  expect(members.ok && members.value.members.map((member) => member.email)).not.toContain(email);
});

it("and comes back to the first one's account, once removed from the second", async () => {
  const token = await invite("focal-point.a");
  expect(await accept(token)).toMatchObject({ refusals: [{ code: "invitation.account-elsewhere" }] });
  await remove("focal-point.b");
  expect(await accept(token)).toMatchObject({ ok: true });
  expect((await accountNow()).delegation).toBe("demonstration-a");
  const read = await (await now()).consultation.workspace({ slug: consultation });
  expect(read.ok && read.value.comments.length).toBe(1);
  const rows = await test.owner.$client.query("select 1 from person where email = $1", [email]);
  expect(rows.rowCount).toBe(2);
});
