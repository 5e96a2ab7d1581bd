import { system } from "@rabat/core/partner";
import { asActor } from "@rabat/db";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Invited, invite } from "../invitation/invite.ts";
import { openTestApi, type TestApi } from "../testing.ts";
import { hashPassword } from "./password.ts";

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
const visitor = () => test.as("visitor", { agent });
const newToken = (changes: Partial<Invited> = {}) =>
  asActor(test.db, system, (tx) => invite(tx, system, { ...invited, ...changes }));
const query = (statement: string, values: string[] = []) => test.owner.$client.query(statement, values);
const accept = (token: string, chosen = password) =>
  visitor().invitation.accept({ token, password: chosen, locale: "fr", ...nobody });

describe("an invitation", () => {
  it("is read without being consumed, accepted once, and ends the demonstration", async () => {
    const token = await newToken();
    for (const _scanner of [1, 2])
      expect(await visitor().invitation.read({ token })).toMatchObject({ email: "amina@example.org" });
    expect(await accept(token, "short")).toMatchObject({ refusals: [{ code: "password.too-short" }] });
    const both = await Promise.all([accept(token), accept(token)]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(await visitor().invitation.read({ token })).toBeNull();
    const enabled = await query("select 1 from person where demonstration and disabled is null");
    expect(enabled.rowCount).toBe(0);
  });

  it("leads straight to setting up a second factor: there is no session before", async () => {
    const accepted = await accept(await newToken({ email: "lea@example.org", name: "Léa" }));
    const pending = (accepted.ok && accepted.value.pending) || "";
    expect(await visitor().session.pending({ pending })).toEqual({ waitsFor: "set up", hasApp: false });
    const sessions = await query(
      "select 1 from session join person on person.id = person where email = 'lea@example.org'",
    );
    expect(sessions.rowCount).toBe(0);
  });

  it("to an address that has an account opens it anew, for its own delegation only", async () => {
    const other = { email: "amina@example.org", role: "focal-point" as const, delegation: "ma" };
    expect(await accept(await newToken(other))).toMatchObject({
      refusals: [{ code: "invitation.account-elsewhere" }],
    });
    await query("update person set disabled = clock_timestamp() where email = 'amina@example.org'");
    const again = await accept(await newToken(), "eight quick camels at dusk");
    expect(again).toMatchObject({ ok: true });
    const opened = await visitor().session.open({
      email: "amina@example.org",
      password: "eight quick camels at dusk",
    });
    expect(opened).toMatchObject({ ok: true, value: { next: "set up" } });
    const [old] = [await visitor().session.open({ email: "amina@example.org", password })];
    expect(old).toMatchObject({ refusals: [{ code: "sign-in.failed" }] });
  });

  it("that has expired or never existed is refused", async () => {
    const token = await newToken();
    await query("update invitation set expires = clock_timestamp() where consumed is null");
    for (const each of [token, "nonsense"])
      expect(await accept(each)).toMatchObject({ refusals: [{ code: "invitation.not-valid" }] });
  });
});

describe("a session", () => {
  const email = "head@demonstration.invalid";
  beforeAll(async () => {
    await query("update person set disabled = null, password_hash = $1 where demonstration", [
      await hashPassword(password),
    ]);
  });

  const openOne = async (session: string | null = null) => {
    const opened = await test.as("visitor", { agent, session }).session.open({ email, password });
    if (!opened.ok || opened.value.next !== "desk") throw new Error("Not signed in");
    return opened.value.session;
  };

  it("is opened with the right password only, and the refusal does not tell who exists", async () => {
    expect(await visitor().session.read({ session: await openOne() })).toMatchObject({ email, role: "head" });
    const refused = await Promise.all(
      [email, "nobody@example.org"].map((tried) =>
        visitor().session.open({ email: tried, password: "wrong" }),
      ),
    );
    expect(refused[0]).toEqual(refused[1]);
    expect(refused[0]).toMatchObject({ refusals: [{ code: "sign-in.failed" }] });
  });

  it("that a browser had before ends when it signs in again", async () => {
    const first = await openOne();
    const second = await openOne(first);
    expect(second).not.toBe(first);
    expect(await visitor().session.read({ session: first })).toBeNull();
  });

  it.each([
    ["signing out", "update session set ended = clock_timestamp()"],
    ["an hour without use", "update session set seen = clock_timestamp() - interval '61 minutes'"],
    ["twelve hours", "update session set created = clock_timestamp() - interval '13 hours'"],
    ["disabling its person", `update person set disabled = clock_timestamp() where email = '${email}'`],
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
