import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fillTables } from "../row-in-every-table-for-tests.ts";
import { openTestDatabase, type TestDatabase } from "../testing.ts";

let database: TestDatabase;
let bound: pg.Client;
// roles are the cluster's: one of this run alone
const role = `backup_${process.pid}`;
const owned = (statement: string, values: unknown[] = []) => database.owner.$client.query(statement, values);
const personWith = async (email: string): Promise<string> =>
  (await owned("select id from person where email = $1", [`${email}@demonstration.invalid`])).rows[0].id;

beforeAll(async () => {
  database = await openTestDatabase();
  const personOfA = await personWith("focal-point.a");
  await fillTables({ owned, personWith, personOfA });
  const name = new URL(String(database.owner.$client.options.connectionString)).pathname.slice(1);
  await owned(`create role ${role} nosuperuser nobypassrls`);
  await owned(`grant connect on database ${name} to ${role}`);
  await owned(`grant usage on schema public to ${role}`);
  await owned(`grant select on all tables in schema public to ${role}`);
  bound = new pg.Client({ connectionString: String(database.owner.$client.options.connectionString) });
  await bound.connect();
  await bound.query(`set session authorization ${role}`);
  await bound.query("select set_config('rabat.actor', 'system', false)");
});
afterAll(async () => {
  await bound.end();
  await owned(`drop owned by ${role}`);
  await owned(`drop role ${role}`);
  await database.drop();
});

it("an owner whom row security binds sees every row of every table as the system: a dump is whole", async () => {
  const { rows } = await owned(
    "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace",
  );
  expect(rows.length).toBeGreaterThan(30);
  for (const { name } of rows) {
    const count = `select count(*)::int as rows from ${pg.escapeIdentifier(name)}`;
    const [all] = (await owned(count)).rows;
    const [seen] = (await bound.query(count)).rows;
    expect({ name, rows: seen.rows }).toEqual({ name, rows: all.rows });
  }
});
