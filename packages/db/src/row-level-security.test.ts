import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { a, fillTables, slug } from "./row-in-every-table-for-tests.ts";
import { openTestDatabase, type TestDatabase } from "./testing.ts";

/** What belongs to no delegation: the public record, and the log of mails. */
const open = new Set([
  ...[
    "chairmanship",
    "meeting",
    "outcome",
    "media",
    "plan_fact",
    "partner_fact",
    "search_entry",
    "search_word",
  ],
  ...["consultation", "consultation_paragraph", "consultation_invited", "delegation"],
  // written by functions of their owner and read by the worker; what others may read has policies of its own
  ...["mail", "mail_copy", "mail_notice"],
  // read by whoever is signed in
  "network_entry",
]);

let database: TestDatabase;
let app: pg.Client;
let personOfA: string;
let personOfB: string;

const owned = (statement: string, values: unknown[] = []) => database.owner.$client.query(statement, values);
const personWith = async (email: string): Promise<string> =>
  (await owned("select id from person where email = $1", [`${email}@demonstration.invalid`])).rows[0].id;

beforeAll(async () => {
  database = await openTestDatabase();
  personOfA = await personWith("focal-point.a");
  personOfB = await personWith("focal-point.c");
  await fillTables({ owned, personWith, personOfA });
  app = new pg.Client({ connectionString: String(database.db.$client.options.connectionString) });
  await app.connect();
});
afterAll(async () => {
  await app.end();
  await database.drop();
});

type Identity = { actor?: string; delegation?: string; person?: string; named?: string };

/** Asks as the application role, outside every procedure, under the identity given. */
const as = async ({ actor, delegation = "", person = "", named = "" }: Identity, statement: string) => {
  await app.query("begin");
  try {
    if (actor)
      await app.query(
        "select set_config('rabat.actor', $1, true), set_config('rabat.delegation', $2, true), set_config('rabat.person', $3, true), set_config('rabat.named', $4, true)",
        [actor, delegation, person, named],
      );
    return (await app.query(statement)).rows;
  } finally {
    await app.query("rollback");
  }
};

const tables = async () =>
  (
    await owned(`select relname as name, relrowsecurity as secured, relforcerowsecurity as forced,
        (select count(*)::int from pg_policy where polrelid = pg_class.oid) as policies
      from pg_class join pg_namespace on pg_namespace.oid = relnamespace
      where nspname = 'public' and relkind in ('r', 'p') order by relname`)
  ).rows as { name: string; secured: boolean; forced: boolean; policies: number }[];

const kept = async () => (await tables()).map(({ name }) => name).filter((name) => !open.has(name));
const count = async (identity: Identity, name: string) =>
  (await as(identity, `select count(*)::int as rows from ${name}`))[0].rows;

// Organisation C is not invited, so that nothing here is for it in any way
const stranger = () => ({ actor: "delegate", delegation: "demonstration-c", person: personOfB });

describe("every table", () => {
  it("is of the public record, or kept apart by policies that bind its owner too", async () => {
    for (const { name, secured, forced, policies } of await tables())
      expect({ name, apart: open.has(name) || (secured && forced && policies > 0) }).toEqual({
        name,
        apart: true,
      });
  });

  it("holds something of Delegation A, so that nothing seen means nothing shown", async () => {
    for (const name of await kept()) {
      const { rowCount } = await owned(`select 1 from ${name}`);
      expect({ name, rows: (rowCount ?? 0) > 0 }).toEqual({ name, rows: true });
    }
  });
});

describe("the application role", () => {
  it("owns nothing and bypasses nothing", async () => {
    expect(await as({}, "select rolbypassrls, rolsuper from pg_roles where rolname = current_user")).toEqual([
      { rolbypassrls: false, rolsuper: false },
    ]);
    expect(await as({}, "select 1 from pg_class where relowner = current_user::regrole")).toEqual([]);
  });

  it("reads nothing of Delegation A with another delegation's identity", async () => {
    for (const name of await kept()) {
      const theirs = name === "person" ? "person where delegation = 'demonstration-a'" : name;
      expect({ name, rows: await count(stranger(), theirs) }).toEqual({ name, rows: 0 });
    }
  });

  it("reads nothing without an identity, and nothing as a visitor who can name nothing", async () => {
    for (const name of await kept()) {
      expect({ name, rows: await count({}, name) }).toEqual({ name, rows: 0 });
      expect({ name, rows: await count({ actor: "visitor" }, name) }).toEqual({ name, rows: 0 });
    }
  });

  it("shows whoever signs in the one row that they name", async () => {
    const email = "deputy.a@demonstration.invalid";
    const seen = (named: string, statement: string) => as({ actor: "visitor", named }, statement);
    expect(await seen(email, "select email from person")).toEqual([{ email }]);
    const [{ id }] = (await owned("select id from session")).rows;
    expect(await seen(id, "select id from session")).toEqual([{ id }]);
    expect(await seen(id, "select id from pending_sign_in")).toEqual([]);
    for (const link of ["secret", "a link"])
      expect(await seen(link, "select role from invitation")).toEqual([{ role: "deputy" }]);
    for (const name of ["passkey", "calendar_address"])
      expect(await seen("secret", `select person from ${name}`)).toEqual([{ person: personOfA }]);
    expect(await seen(email, "update person set role = 'deputy' returning 1")).toEqual([]);
  });

  it("keeps what signs a person in from colleagues, and from the Secretariat", async () => {
    const secret = ["session", "pending_sign_in", "authenticator", "recovery_code", "recovery_sheet"];
    const colleague = {
      actor: "delegate",
      delegation: a,
      person: await personWith("deputy.a"),
    };
    const head = { actor: "secretariat", person: await personWith("head") };
    for (const name of [...secret, "passkey", "calendar_address"])
      for (const identity of [colleague, head])
        expect({ name, rows: await count(identity, name) }).toEqual({ name, rows: 0 });
    expect(await count({ ...colleague, person: personOfA }, "session")).toBe(1);
  });

  it("reads what was submitted for the Secretariat, never a draft", async () => {
    const officer = { actor: "secretariat", person: await personWith("officer") };
    expect(await as(officer, "select state from comment")).toEqual([{ state: "submitted" }]);
    expect(await count(officer, "internal_deadline")).toBe(0);
  });

  it("knows of no consultation that has not been announced, save as the Secretariat", async () => {
    await owned(`insert into consultation (slug, title, mandate, opens, closes, zone)
      values ('kept', '{}', '{}', clock_timestamp() - interval '1 day', clock_timestamp() + interval '9 days', 'UTC')`);
    await owned("insert into consultation_paragraph values ('kept', 'kept-text-R1', 'R1', 1, '{}', 1, 'h')");
    await owned("insert into consultation_invited values ('kept', $1)", [a]);
    const officer = { actor: "secretariat", person: await personWith("officer") };
    for (const [name, column] of [
      ["consultation", "slug"],
      ["consultation_paragraph", "consultation"],
      ["consultation_invited", "consultation"],
    ] as const) {
      const seen = `${name} where ${column} = 'kept'`;
      for (const who of [
        {},
        { actor: "visitor" },
        { actor: "delegate", delegation: a, person: personOfA },
        { actor: "secretariat" },
      ])
        expect({ name, who, rows: await count(who, seen) }).toEqual({
          name,
          who,
          rows: who.actor === "secretariat" ? 1 : 0,
        });
    }
    const [known] = await as(officer, "select last_closing('kept') > clock_timestamp() as later");
    expect(known).toEqual({ later: true });
  });

  it("settles text with the freezing and audience with the announcement", async () => {
    const officer = { actor: "secretariat", person: await personWith("officer") };
    const join = "insert into consultation_paragraph values";
    await expect(as(officer, `${join} ('${slug}', 'x', 'R1', 99, '{}', 1, 'h')`)).resolves.toEqual([]);
    await owned(
      "insert into consultation_preparation (consultation, frozen, hash) values ('kept', clock_timestamp(), 'h')",
    );
    for (const by of [(statement: string) => as(officer, statement), owned]) {
      await expect(by(`${join} ('kept', 'x', 'R1', 99, '{}', 1, 'h')`)).rejects.toThrow(/frozen list|policy/);
      await expect(by("update consultation_preparation set texts = '[1]'")).rejects.toThrow(/never changes/);
    }
    await expect(owned("update consultation_paragraph set label = 'x'")).rejects.toThrow(/never changes/);
    await expect(owned("delete from consultation_paragraph")).rejects.toThrow(/never changes/);
    await expect(owned("truncate consultation_paragraph cascade")).rejects.toThrow(/never changes/);
    const invite = (to: string) =>
      as(officer, `insert into consultation_invited values ('${to}', 'demonstration-c') returning 1 as one`);
    await expect(invite(slug)).rejects.toThrow(/row-level security/);
    await expect(invite("kept")).resolves.toEqual([{ one: 1 }]);
  });

  it("shows the network to whoever is signed in, and lets each delegation write its own entries alone", async () => {
    const ofA = { actor: "delegate", delegation: a, person: personOfA };
    for (const [who, rows] of [
      [{}, 0],
      [{ actor: "visitor" }, 0],
      [stranger(), 1],
      [ofA, 1],
      [{ actor: "secretariat" }, 1],
    ] as const)
      expect({ who, rows: await count(who, "network_entry") }).toEqual({ who, rows });
    const change = "update network_entry set name = 'x' returning 1 as one";
    expect(await as(ofA, change)).toEqual([{ one: 1 }]);
    for (const who of [stranger(), { actor: "secretariat" }]) {
      expect(await as(who, change)).toEqual([]);
      expect(await as(who, "delete from network_entry returning 1 as one")).toEqual([]);
    }
    const forA = `insert into network_entry (delegation, name, function, email, telephone, languages, saved_by)
      values ('${a}', 'x', 'x', 'x', '', '{}', '${personOfA}')`;
    await expect(as(stranger(), forA)).rejects.toThrow(/row-level security/);
  });

  it("keeps the Secretariat's groups from the very delegation whose comments are in them", async () => {
    const focalPoint = { actor: "delegate", delegation: a, person: personOfA };
    const officer = { actor: "secretariat", person: await personWith("officer") };
    for (const name of ["comment_group", "comment_grouping"])
      expect([await count(focalPoint, name), await count(officer, name)]).toEqual([0, 1]);
    await expect(
      as(
        focalPoint,
        `insert into comment_group (consultation, name, made_by) values ('${slug}', 'x', '${personOfA}')`,
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it("writes nothing in another delegation's name", async () => {
    for (const [statement, outcome] of [
      ["update comment set comment = 'x' returning 1", 0],
      ["update contribution set withdrawn = clock_timestamp() returning 1", 0],
      ["update delegation set clearance = 'two-steps' where id = 'demonstration-a' returning 1", 0],
      ["update person set role = 'deputy' where delegation = 'demonstration-a' returning 1", 0],
    ] as const)
      expect((await as(stranger(), statement)).length).toBe(outcome);
    await expect(
      as(stranger(), `insert into audit_event values ('delegation:${a}', 2, '', '{}', 'h')`),
    ).rejects.toThrow(/row-level security/);
    await expect(
      as(
        stranger(),
        `insert into silence_break select consultation, '${a}', 'x', '${personOfB}', clock_timestamp() from consultation_invited limit 1`,
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it("reads nothing that is withdrawn, and why it was; the Secretariat finds it still", async () => {
    const held = "meeting where slug = 'banjul-2025'";
    await owned(`begin; select set_config('rabat.actor', 'system', true);
      update meeting set withdrawn = clock_timestamp() where slug = 'banjul-2025'; commit`);
    for (const actor of ["visitor", "delegate", ""]) expect(await count({ actor }, held)).toBe(0);
    expect(await count({ actor: "secretariat" }, held)).toBe(1);
    expect(await as({ actor: "visitor" }, "update meeting set starts = ends returning 1")).toEqual([]);
    await expect(as({ actor: "secretariat" }, "delete from record_revision")).rejects.toThrow(/permission/);
  });

  it("says of a receipt whether it matches, to anybody", async () => {
    const matches = (hash: string) =>
      as({}, `select receipt_matches('RP-0000-0000-0000', '${hash}') as matches`);
    expect([await matches("h"), await matches("x")]).toEqual([[{ matches: true }], [{ matches: false }]]);
  });
});
