import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../testing.ts";

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi();
});
afterAll(() => test.drop());

const delegation = "demonstration-a";
const peopleOf = async () => {
  const read = await test.as("officer").delegation.people({ delegation });
  if (!read.ok) throw new Error(read.refusals[0].code);
  return read.value;
};

it("a head invites a focal point once per form, and the Secretariat sees how the invitation stands", async () => {
  const given = { delegation, email: "next@demonstration.invalid", name: "A fictitious next focal point" };
  const form = randomUUID();
  for (const _ of [1, 2])
    expect(await (await test.signedIn("head")).delegation.invite({ ...given, form })).toEqual({
      ok: true,
      value: null,
    });
  expect((await peopleOf()).invitations).toMatchObject([
    { email: given.email, role: "focal-point", state: "invited" },
  ]);
  const listed = await test.as("officer").delegation.overview();
  expect(listed.find((entry) => entry.delegation.id === delegation)).toMatchObject({ invitation: "invited" });
});

it("an invitation that a head takes back opens nothing, and is taken back once", async () => {
  const given = {
    email: "back@demonstration.invalid",
    name: "A fictitious person",
    role: "contributor" as const,
  };
  const made = await test.as("focal-point.a").member.invite({ ...given, form: randomUUID() });
  if (!made.ok) throw new Error(made.refusals[0].code);
  const open = (await peopleOf()).invitations.find(({ email }) => email === given.email);
  const back = async (of: string) =>
    (await test.signedIn("head")).invitation.takeBack({
      ...{ delegation: of, invitation: open?.id ?? "", form: randomUUID() },
    });
  expect(await back("demonstration-b")).toMatchObject({ refusals: [{ code: "record.not-found" }] });
  expect(await back(delegation)).toEqual({ ok: true, value: null });
  expect(await back(delegation)).toMatchObject({ refusals: [{ code: "record.not-found" }] });
  expect(await test.as("visitor").invitation.read({ token: made.value.token })).toBeNull();
  const ended = (await peopleOf()).invitations.find(({ id }) => id === open?.id);
  expect(ended).toMatchObject({ state: "taken-back" });
});

it("one address is invited once at a time, and the same invitation is sent again with its days anew", async () => {
  const given = { delegation, email: "Twice@demonstration.invalid", name: "A fictitious person" };
  const head = await test.signedIn("head");
  expect((await head.delegation.invite({ ...given, form: randomUUID() })).ok).toBe(true);
  expect(
    await head.delegation.invite({ ...given, email: "twice@demonstration.invalid", form: randomUUID() }),
  ).toMatchObject({ refusals: [{ code: "invitation.already-open" }] });
  const found = async () =>
    (await peopleOf()).invitations.find(({ email }) => email === "twice@demonstration.invalid");
  const { id } = (await found()) as { id: string };
  await test.owner.$client.query("update invitation set expires = clock_timestamp() where id = $1", [id]);
  expect(await found()).toMatchObject({ state: "lapsed" });
  const mails = async () =>
    (await test.owner.$client.query("select count(*)::int from mail where invitation = $1", [id])).rows[0]
      .count;
  const before = await mails();
  const again = { delegation, invitation: id, form: randomUUID() };
  for (const _ of [1, 2]) expect((await head.invitation.sendAgain(again)).ok).toBe(true);
  expect(await found()).toMatchObject({ state: "invited" });
  expect(await mails()).toBe(before + 1);
  await head.invitation.takeBack({ delegation, invitation: id, form: randomUUID() });
  expect(await head.invitation.sendAgain({ ...again, form: randomUUID() })).toMatchObject({
    refusals: [{ code: "record.not-found" }],
  });
});

it("a head changes a member’s role, who acts by it from the next request on; a focal point remains", async () => {
  const { members } = await peopleOf();
  const [focalPoint, contributor] = ["focal-point", "contributor"].map((role) =>
    members.find((member) => member.role === role),
  );
  if (focalPoint === undefined || contributor === undefined) throw new Error("the delegation lacks a role");
  const head = await test.signedIn("head");
  const change = (person: string, role: "deputy" | "contributor" | "focal-point") =>
    head.delegation.changeRole({ delegation, person, role, form: randomUUID() });
  expect(await change(focalPoint.person, "deputy")).toMatchObject({
    refusals: [{ code: "member.last-focal-point" }],
  });
  expect((await change(contributor.person, "deputy")).ok).toBe(true);
  expect((await peopleOf()).members.find(({ person }) => person === contributor.person)?.role).toBe("deputy");
  expect((await change(contributor.person, "contributor")).ok).toBe(true);
});

it("whose access a head ends acts no more, also the last focal point", async () => {
  const before = await peopleOf();
  const ended = before.members.find(({ role }) => role === "focal-point");
  if (ended === undefined) throw new Error("the delegation has no focal point");
  const end = { delegation, person: ended.person, form: randomUUID() };
  expect(await (await test.signedIn("head")).delegation.endAccess(end)).toEqual({ ok: true, value: null });
  const after = await peopleOf();
  expect(after.members).toEqual(before.members.filter((member) => member !== ended));
  expect(
    await test.as("focal-point.a").member.remove({ person: ended.person, form: randomUUID() }),
  ).toMatchObject({
    refusals: [{ code: "actor.not-permitted" }],
  });
});
