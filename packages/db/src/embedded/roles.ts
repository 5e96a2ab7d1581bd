import type pg from "pg";
import { owner } from "./cluster.ts";

export const database = "rabat";
export const application = "rabat_app";
/** Whoever delivers mail: beside the application, and knowing less. */
export const worker = "rabat_worker";

/** Application and worker log in as roles that own nothing and can set nothing aside. Run at every start. */
export async function ensureRoles(connection: pg.Client, passwords: Record<string, string>): Promise<void> {
  const found = async (question: string, name: string) =>
    (await connection.query(question, [name])).rowCount === 1;
  const roles = Object.keys(passwords);
  for (const role of roles) {
    if (!(await found("select 1 from pg_roles where rolname = $1", role)))
      await connection.query(`create role ${role}`);
    await connection.query(
      `alter role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole noreplication
         password ${connection.escapeLiteral(passwords[role] ?? "")}`,
    );
  }
  if (!(await found("select 1 from pg_database where datname = $1", database)))
    await connection.query(`create database ${database} owner ${owner}`);
  for (const name of ["postgres", "template1", database])
    await connection.query(`revoke all on database ${name} from public`);
  await connection.query(`grant connect on database ${database} to ${roles.join(", ")}`);
}
