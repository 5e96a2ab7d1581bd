import type pg from "pg";
import { owner } from "./cluster.ts";

export const database = "rabat";
export const application = "rabat_app";

/** The application logs in as a role that owns nothing and can set nothing aside. Run at every start. */
export async function ensureRoles(connection: pg.Client, applicationPassword: string): Promise<void> {
  const found = async (question: string, name: string) =>
    (await connection.query(question, [name])).rowCount === 1;
  if (!(await found("select 1 from pg_roles where rolname = $1", application)))
    await connection.query(`create role ${application}`);
  await connection.query(
    `alter role ${application} login nosuperuser nobypassrls nocreatedb nocreaterole noreplication
       password ${connection.escapeLiteral(applicationPassword)}`,
  );
  if (!(await found("select 1 from pg_database where datname = $1", database)))
    await connection.query(`create database ${database} owner ${owner}`);
  for (const name of ["postgres", "template1", database])
    await connection.query(`revoke all on database ${name} from public`);
  await connection.query(`grant connect on database ${database} to ${application}`);
}
