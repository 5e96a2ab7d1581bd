import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestDatabase, type TestDatabase } from "./testing.ts";

/** What belongs to no delegation: the public record, and the doors through which one becomes somebody. */
const open = new Set([
  ...["chairmanship", "meeting", "outcome", "media", "plan_fact", "search_entry", "search_word"],
  ...["consultation", "consultation_paragraph", "consultation_invited", "delegation"],
  ...["session", "invitation", "pending_sign_in", "sign_in_allowance", "known_place"],
  ...["authenticator", "passkey", "recovery_code", "recovery_sheet", "spent_challenge"],
  // written by functions of their owner and read by the worker; what others may read has policies of its own
  ...["mail", "mail_copy", "mail_notice", "invitation_link"],
]);

const slug = "results-2023-2024";
const a = "demonstration-a";

let database: TestDatabase;
let app: pg.Client;
let personOfA: string;
let personOfB: string;

const owned = (statement: string, values: unknown[] = []) => database.owner.$client.query(statement, values);
const personWith = async (email: string): Promise<string> =>
  (await owned("select id from person where email = $1", [`${email}@demonstration.invalid`])).rows[0].id;

/** A row of Delegation A in every table that can hold one. */
const arrange = async () => {
  const comment = randomUUID();
  const reference = "RP-0000-0000-0000";
  await owned(
    `insert into contribution (reference, consultation, delegation, submitted_by, submitted, comments, canonical, hash, audit_head)
      values ($1, $2, $3, $4, clock_timestamp(), 1, '{}', 'h', 'h')`,
    [reference, slug, a, personOfA],
  );
  for (const [id, state] of [
    [comment, "submitted"],
    [randomUUID(), "draft"],
  ])
    await owned(
      `insert into comment (id, consultation, delegation, type, position, comment, proposed_text, language, confidential, state, version, author)
        values ($1, $2, $3, 'general', 'none', 'secret', '', 'en', false, $4, 1, $5)`,
      [id, slug, a, state, personOfA],
    );
  await owned(
    "insert into disposition (comment, decision, reason, drafter, version) values ($1, 'noted', 'secret', $2, 1)",
    [comment, await personWith("officer")],
  );
  await owned("insert into form_effect (person, key, outcome) values ($1, gen_random_uuid(), '{}')", [
    personOfA,
  ]);
  for (const person of [personOfA, null])
    await owned(
      `insert into held_form (person, path, "values", refusals) values ($1, '/', '{"comment": "secret"}', '[]')`,
      [person],
    );
  await owned(
    "insert into internal_deadline (consultation, delegation, at, zone, set_by) values ($1, $2, clock_timestamp(), 'UTC', $3)",
    [slug, a, personOfA],
  );
  await owned(
    "insert into silence_break (consultation, delegation, reason, broken_by, broken) values ($1, $2, 'secret', $3, clock_timestamp())",
    [slug, a, personOfA],
  );
  await owned(
    `insert into consultation_extension (consultation, delegation, previous, closes, changed, changed_by)
      values ($1, $2, clock_timestamp(), clock_timestamp(), clock_timestamp(), $3)`,
    [slug, a, await personWith("head")],
  );
  await owned(
    "insert into record_revision (kind, key, number, drafter, body) values ('meeting', 'geneva-2023', 1, $1, '{}')",
    [await personWith("officer")],
  );
  await owned(
    "insert into record_event (kind, key, deed, number, by) values ('meeting', 'geneva-2023', 'publish', 1, $1)",
    [await personWith("head")],
  );
  await owned(
    "insert into held_file (hash, type, size, content, kept_by) values ('of no document', 'application/pdf', 1, 'x', $1)",
    [await personWith("officer")],
  );
  for (const chain of [`consultation:${slug}:delegation:${a}`, `delegation:${a}`, `person:${personOfA}`])
    await owned(
      "insert into audit_event (chain, sequence, previous, event, hash) values ($1, 1, '', '{}', 'h')",
      [chain],
    );
};

beforeAll(async () => {
  database = await openTestDatabase();
  personOfA = await personWith("focal-point.a");
  personOfB = await personWith("focal-point.c");
  await arrange();
  app = new pg.Client({ connectionString: String(database.db.$client.options.connectionString) });
  await app.connect();
});
afterAll(async () => {
  await app.end();
  await database.drop();
});

type Identity = { actor?: string; delegation?: string; person?: string };

/** Asks as the application role, outside every procedure, under the identity given. */
const as = async ({ actor, delegation = "", person = "" }: Identity, statement: string) => {
  await app.query("begin");
  try {
    if (actor)
      await app.query(
        "select set_config('rabat.actor', $1, true), set_config('rabat.delegation', $2, true), set_config('rabat.person', $3, true)",
        [actor, delegation, person],
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

  it("reads nothing without an identity, and as a visitor only what signing in asks for", async () => {
    for (const name of await kept()) {
      expect({ name, rows: await count({}, name) }).toEqual({ name, rows: 0 });
      if (name !== "person")
        expect({ name, rows: await count({ actor: "visitor" }, name) }).toEqual({ name, rows: 0 });
    }
  });

  it("reads what was submitted for the Secretariat, never a draft", async () => {
    const officer = { actor: "secretariat", person: await personWith("officer") };
    expect(await as(officer, "select state from comment")).toEqual([{ state: "submitted" }]);
    expect(await count(officer, "internal_deadline")).toBe(0);
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
