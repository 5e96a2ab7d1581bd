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
    expect(await test.as("head").delegation.invite({ ...given, form })).toEqual({ ok: true, value: null });
  expect((await peopleOf()).invitations).toMatchObject([
    { email: given.email, role: "focal-point", state: "invited" },
  ]);
  const listed = await test.as("officer").delegation.overview();
  expect(listed.find((entry) => entry.delegation.id === delegation)).toMatchObject({ invitation: "invited" });
});

it("whose access a head ends acts no more, also the last focal point", async () => {
  const before = await peopleOf();
  const ended = before.members.find(({ role }) => role === "focal-point");
  if (ended === undefined) throw new Error("the delegation has no focal point");
  const end = { delegation, person: ended.person, form: randomUUID() };
  expect(await test.as("head").delegation.endAccess(end)).toEqual({ ok: true, value: null });
  const after = await peopleOf();
  expect(after.members).toEqual(before.members.filter((member) => member !== ended));
  expect(
    await test.as("focal-point.a").member.remove({ person: ended.person, form: randomUUID() }),
  ).toMatchObject({
    refusals: [{ code: "actor.not-permitted" }],
  });
});
