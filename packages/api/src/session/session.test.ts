import { system } from "@rabat/core/partner";
import { asActor } from "@rabat/db";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { invite } from "../invitation/invite.ts";
import { openTestApi, type TestApi } from "../testing.ts";

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi();
});
afterAll(() => test.drop());

const password = "seven slow camels at dawn";
const agent = "a browser";
const invited = {
  email: "Amina@Example.org",
  name: "Amina",
  role: "head" as const,
  delegation: null,
  locale: "en" as const,
};
const nobody = { email: "", name: "" };
const visitor = () => test.as("visitor");
const newToken = () => asActor(test.db, system, (tx) => invite(tx, system, invited));
const query = (statement: string, values: string[] = []) => test.owner.$client.query(statement, values);

describe("an invitation", () => {
  it("is read without being consumed, accepted once, and ends the demonstration", async () => {
    const token = await newToken();
    for (const _scanner of [1, 2])
      expect(await visitor().invitation.read({ token })).toMatchObject({ email: "amina@example.org" });
    expect(
      await visitor().invitation.accept({ token, password: "short", locale: "fr", ...nobody }),
    ).toMatchObject({ refusals: [{ code: "password.too-short" }] });
    const both = await Promise.all(
      [1, 2].map(() => visitor().invitation.accept({ token, password, locale: "fr", ...nobody })),
    );
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(await visitor().invitation.read({ token })).toBeNull();
    const enabled = await query("select 1 from person where demonstration and disabled is null");
    expect(enabled.rowCount).toBe(0);
  });

  it("that has expired or never existed is refused", async () => {
    const token = await newToken();
    await query("update invitation set expires = clock_timestamp() where consumed is null");
    for (const each of [token, "nonsense"])
      expect(
        await visitor().invitation.accept({ token: each, password, locale: "en", ...nobody }),
      ).toMatchObject({ refusals: [{ code: "invitation.not-valid" }] });
  });
});

describe("a session", () => {
  const openOne = async () => {
    const opened = await visitor().session.open({ email: " AMINA@example.org", password, agent });
    if (!opened.ok) throw new Error(opened.refusals[0].code);
    return opened.value.session;
  };

  it("is opened with the right password only, and the refusal does not tell who exists", async () => {
    expect(await visitor().session.read({ session: await openOne() })).toMatchObject({
      name: "Amina",
      role: "head",
      locale: "fr",
    });
    const refused = await Promise.all(
      ["amina@example.org", "nobody@example.org"].map((email) =>
        visitor().session.open({ email, password: "wrong", agent }),
      ),
    );
    expect(refused[0]).toEqual(refused[1]);
    expect(refused[0]).toMatchObject({ refusals: [{ code: "sign-in.failed" }] });
  });

  it.each([
    ["signing out", "update session set ended = clock_timestamp()"],
    ["an hour without use", "update session set seen = clock_timestamp() - interval '61 minutes'"],
    ["twelve hours", "update session set created = clock_timestamp() - interval '13 hours'"],
    [
      "disabling its person",
      "update person set disabled = clock_timestamp() where email = 'amina@example.org'",
    ],
  ])("counts no more after %s", async (_what, statement) => {
    const session = await openOne();
    await query(statement);
    expect(await visitor().session.read({ session })).toBeNull();
  });
});

describe("a held form", () => {
  it("comes back to its own person only", async () => {
    const held = { path: "/en", values: { comment: "typed" }, refusals: [], formerSession: null };
    const { id } = await test.as("focal-point.a").form.hold(held);
    expect(await test.as("focal-point.a").form.read({ id })).toMatchObject({ values: { comment: "typed" } });
    for (const other of ["focal-point.b", "visitor", "head"])
      expect(await test.as(other).form.read({ id })).toBeNull();
  });
});
