import { system } from "@rabat/core/partner";
import { asActor } from "@rabat/db";
import { Secret, TOTP } from "otpauth";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Api } from "../index.ts";
import { invite } from "../invitation/invite.ts";
import { actorOfAccount } from "../session/read.ts";
import { openTestApi, type TestApi } from "../testing.ts";

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi();
});
afterAll(() => test.drop());

const password = "seven slow camels at dawn";
const query = (statement: string, values: unknown[] = []) => test.owner.$client.query(statement, values);

// taken in this half minute and in the next: the clock may turn meanwhile
const codeOf = (key: string) => new TOTP({ secret: Secret.fromBase32(key) }).generate();

/** An account of its own that has been invited, with its app set up; as it acts in its first session. */
const newAccount = async (name: string) => {
  const email = `${name}@example.org`;
  const invited = { email, name, role: "officer" as const, delegation: null, locale: "en" as const };
  const token = await asActor(test.db, system, (tx) => invite(tx, system, invited));
  const accepted = await test
    .as("visitor")
    .invitation.accept({ token, password, locale: "en", email: "", name: "" });
  const pending = (accepted.ok && accepted.value.pending) || "";
  const offered = await test.as("visitor").session.offerSetUp({ pending, earlier: "" });
  if (offered === null) throw new Error("Nothing offered");
  const { key, sealed } = offered.app;
  const done = await test.as("visitor").session.setUpApp({ pending, sealed, code: codeOf(key) });
  if (!done.ok) throw new Error(done.refusals[0].code);
  const { session } = done.value;
  const account = await test.as("visitor").session.read({ session });
  if (account === null) throw new Error("No session");
  const from = { address: "192.0.2.1", agent: "a test", origin: "http://localhost", session };
  // as if the half minute of that code were long over
  await query("update authenticator set last_step = 0 where person = $1", [account.person]);
  return { email, key, pending, sealed, session, api: test.api(actorOfAccount(account), from), account };
};

const codesOf = async (api: Api) => {
  const read = await api.factor.readCodes();
  return (read.ok && read.value.codes) || [];
};

const halfSignedIn = async (email: string) => {
  const opened = await test.as("visitor").session.open({ email, password });
  return opened.ok && opened.value.next !== "desk" ? opened.value.pending : "";
};
const complete = async (email: string, code: string) => {
  const pending = await halfSignedIn(email);
  const done = await test.as("visitor").session.complete({ pending, code });
  return done.ok ? "signed in" : done.refusals[0].code;
};

describe("a second factor", () => {
  it("is set up once: the half sign-in that did it does nothing more", async () => {
    const { pending, sealed, key } = await newAccount("once");
    const again = await test.as("visitor").session.setUpApp({ pending, sealed, code: codeOf(key) });
    expect(again).toMatchObject({ refusals: [{ code: "sign-in.expired" }] });
    expect(await test.as("visitor").session.offerSetUp({ pending, earlier: "" })).toBeNull();
  });

  it("is asked for after the password; its code works once, also when it is sent twice at once", async () => {
    const { email, key } = await newAccount("replay");
    expect(await complete(email, "000000")).toBe("code.not-accepted");
    const code = codeOf(key);
    const both = await Promise.all([complete(email, code), complete(email, code)]);
    expect(both.toSorted()).toEqual(["code.not-accepted", "signed in"]);
    expect(await complete(email, code)).toBe("code.not-accepted");
  });

  it("cannot be added by the password alone once there is one", async () => {
    const { email } = await newAccount("guarded");
    const pending = await halfSignedIn(email);
    expect(await test.as("visitor").session.offerSetUp({ pending, earlier: "" })).toBeNull();
    expect(await test.as("visitor").session.pending({ pending })).toEqual({ waitsFor: "code", hasApp: true });
  });

  it("lies sealed in the database", async () => {
    const { key, account } = await newAccount("sealed");
    const { rows } = await query("select secret from authenticator where person = $1", [account.person]);
    expect(JSON.stringify(rows)).not.toContain(key);
  });

  it("half a sign-in ends after ten minutes", async () => {
    const { email, key } = await newAccount("late");
    const pending = await halfSignedIn(email);
    await query(
      "update pending_sign_in set created = clock_timestamp() - interval '11 minutes' where id = $1",
      [pending],
    );
    const done = await test.as("visitor").session.complete({ pending, code: codeOf(key) });
    expect(done).toMatchObject({ refusals: [{ code: "sign-in.expired" }] });
  });

  it("guessing codes soon has to wait, wherever the sign-in began", async () => {
    const { email } = await newAccount("guessed");
    const answers = [];
    for (let count = 0; count < 7; count += 1) answers.push(await complete(email, "000000"));
    expect(answers.slice(0, 5)).toEqual(Array(5).fill("code.not-accepted"));
    expect(answers.slice(5)).toEqual(Array(2).fill("sign-in.too-many"));
  });

  it("a passkey answer that is none is refused, whatever it is", async () => {
    const { ceremony } = await test.as("visitor").session.offerPasskey();
    const credentials = [
      "",
      "null",
      "[]",
      "{}",
      '{"id":5}',
      '{"id":"a\\u0000b"}',
      '{"id":"a","response":{}}',
      "x",
    ];
    for (const credential of credentials) {
      const outcome = await test.as("visitor").session.openWithPasskey({ ceremony, credential });
      expect(outcome).toMatchObject({ refusals: [{ code: "passkey.not-accepted" }] });
    }
  });
});

describe("recovery codes", () => {
  it("are ten, shown until they are kept, hashed, and each signs in once", async () => {
    const { api, email, account } = await newAccount("recovered");
    const codes = await codesOf(api);
    expect(new Set(codes).size).toBe(10);
    await api.factor.putAwayCodes();
    expect(await codesOf(api)).toEqual([]);
    const { rows } = await query("select hash from recovery_code where person = $1", [account.person]);
    expect(rows).toHaveLength(10);
    expect(rows.map(({ hash }) => hash)).not.toContain(codes[0]);
    const typed = ` ${codes[0]?.toUpperCase().replaceAll("-", " ")} `;
    expect(await complete(email, typed)).toBe("signed in");
    expect(await complete(email, typed)).toBe("code.not-accepted");
    const own = await api.account.read();
    expect(own).toMatchObject({ value: { recoveryCodes: 9 } });
  });

  it("that are renewed end the earlier ones", async () => {
    const { api, email } = await newAccount("renewed");
    const [earlier = ""] = await codesOf(api);
    await api.factor.renewCodes();
    const [newer = ""] = await codesOf(api);
    expect(await complete(email, earlier)).toBe("code.not-accepted");
    expect(await complete(email, newer)).toBe("signed in");
  });
});

const codeOfError = (error: { cause?: { refusal?: { code: string } } }) => error.cause?.refusal?.code;

describe("what is delicate", () => {
  it("needs a session proved in the last ten minutes; proving gives it another id and ends the old one", async () => {
    const { api, session, key, account } = await newAccount("delicate");
    await query("update session set proved = clock_timestamp() - interval '11 minutes' where id = $1", [
      session,
    ]);
    const delicate = [
      () => api.account.changePassword({ password: "eight quick camels at dusk" }),
      () => api.factor.offer({ earlier: "" }),
      () => api.factor.renewCodes(),
      () => api.factor.readCodes(),
      () => api.session.endAll({ keepThis: false }),
      () => api.factor.removeApp(),
    ];
    for (const act of delicate) expect(await act().then(() => "done", codeOfError)).toBe("proof.needed");
    expect(await api.session.prove({ password: "wrong", code: codeOf(key) })).toMatchObject({
      refusals: [{ code: "proof.failed" }],
    });
    const proved = await api.session.prove({ password, code: codeOf(key) });
    const renewed = (proved.ok && proved.value.session) || "";
    expect(renewed).not.toBe(session);
    expect(await test.as("visitor").session.read({ session })).toBeNull();
    const from = { address: "192.0.2.1", agent: "a test", origin: "http://localhost", session: renewed };
    const freshly = test.api(actorOfAccount(account), from);
    expect(await freshly.factor.renewCodes()).toMatchObject({ ok: true });
  });

  it("another person's session proves nothing", async () => {
    const [one, two] = [await newAccount("one"), await newAccount("two")];
    const from = { address: "", agent: "", origin: "http://localhost", session: two.session };
    const mixed = test.api(actorOfAccount(one.account), from);
    expect(await mixed.factor.renewCodes().then(() => "done", codeOfError)).toBe("proof.needed");
  });

  it("changing the password ends the other sessions; the last factor stays", async () => {
    const { api, email, key, session } = await newAccount("changed");
    const pending = await halfSignedIn(email);
    const other = await test.as("visitor").session.complete({ pending, code: codeOf(key) });
    const otherSession = (other.ok && other.value.session) || "";
    expect(await api.factor.removeApp()).toMatchObject({ refusals: [{ code: "factor.last" }] });
    expect(await api.account.changePassword({ password: "short" })).toMatchObject({
      refusals: [{ code: "password.too-short" }],
    });
    expect(await api.account.changePassword({ password: "eight quick camels at dusk" })).toMatchObject({
      ok: true,
    });
    expect(await test.as("visitor").session.read({ session: otherSession })).toBeNull();
    expect(await test.as("visitor").session.read({ session })).not.toBeNull();
    expect(await halfSignedIn(email)).toBe("");
  });

  it("a session is ended by its own person only", async () => {
    const [one, two] = [await newAccount("ending"), await newAccount("ended")];
    expect(await one.api.session.end({ session: two.session })).toMatchObject({
      refusals: [{ code: "record.not-found" }],
    });
    expect(await two.api.session.end({ session: two.session })).toMatchObject({ value: { wasThis: true } });
    expect(await test.as("visitor").session.read({ session: two.session })).toBeNull();
  });

  it("a demonstration account keeps its password and has no second factor", async () => {
    await query("update person set disabled = null where demonstration");
    const api = await test.signedIn("head");
    for (const act of [
      api.account.changePassword({ password: "eight quick camels at dusk" }),
      api.factor.offer({ earlier: "" }),
      api.factor.renewCodes(),
    ])
      expect(await act).toMatchObject({ refusals: [{ code: "account.demonstration" }] });
    expect(
      await api.account.save({ name: "Head", locale: "fr", zone: "Africa/Rabat" }).catch(() => "no"),
    ).toBe("no");
    expect(await api.account.save({ name: "Head", locale: "fr", zone: "Africa/Casablanca" })).toMatchObject({
      ok: true,
    });
  });
});

describe("by mail", () => {
  const told = async (person: string): Promise<string[]> => {
    const { rows } = await query("select subjects from mail where person = $1 order by queued", [person]);
    await query("update mail set attempted = clock_timestamp() where person = $1", [person]);
    return rows.map(({ subjects }) => subjects.map(({ event }: { event: string }) => event).join(", "));
  };

  it("a person is told of each change to how they sign in, in one mail a minute, and of nothing else", async () => {
    const { api, email, key, account } = await newAccount("told");
    const codes = await codesOf(api);
    await api.session.prove({ password, code: "000000" });
    await api.account.changePassword({ password: "short" });
    await api.factor.removeApp();
    expect(await complete(email, codeOf(key))).toBe("signed in");
    expect(await told(account.person)).toEqual(["app-set-up"]);
    await query("truncate mail, mail_copy");
    expect(await complete(email, codes[0] ?? "")).toBe("signed in");
    await api.factor.renewCodes();
    await api.session.endAll({ keepThis: true });
    await api.account.changePassword({ password: "eight quick camels at dusk" });
    expect(await told(account.person)).toEqual([
      "code-used, codes-renewed, sessions-ended, password-changed",
    ]);
  });

  it("what an invitation opens anew is told to whoever had the account", async () => {
    const { email, account } = await newAccount("anew");
    const invited = {
      email,
      name: "Anew",
      role: "officer" as const,
      delegation: null,
      locale: "en" as const,
    };
    const token = await asActor(test.db, system, (tx) => invite(tx, system, invited));
    await query("update mail set attempted = clock_timestamp()");
    const given = {
      token,
      password: "nine brown camels at noon",
      locale: "en" as const,
      email: "",
      name: "",
    };
    expect(await test.as("visitor").invitation.accept(given)).toMatchObject({ ok: true });
    expect((await told(account.person)).at(-1)).toBe("password-changed");
  });
});
