import { isUnavailable, openDatabase } from "@rabat/db";

/** A start that cannot go on; its message is one sentence for whoever started it. */
export class DatabaseUnavailable extends Error {
  override readonly name = "DatabaseUnavailable";
}

const statementOf = (role: string) =>
  `CREATE ROLE ${role} LOGIN PASSWORD '…' NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;`;

const roles = ["rabat_app", "rabat_worker"] as const;

const versionLeast = 150_000;

type Urls = { ownerUrl: string; appUrl: string; workerUrl: string | undefined };
type External = Urls & { stop(): Promise<void> };

/** An external PostgreSQL, 15 or newer, with the roles that the portal and whoever delivers its mail log in as. */
export const openExternal = async (
  given: Omit<Urls, "appUrl"> & { appUrl: string | undefined },
): Promise<External> => {
  const { ownerUrl, appUrl, workerUrl } = given;
  if (appUrl === undefined || new URL(appUrl).username !== "rabat_app")
    throw new DatabaseUnavailable(
      `DATABASE_APP_URL must be the address of the role rabat_app on the same database; make it once with: ${statementOf("rabat_app")}`,
    );
  if (workerUrl !== undefined && new URL(workerUrl).username !== "rabat_worker")
    throw new DatabaseUnavailable(
      `DATABASE_WORKER_URL must be the address of the role rabat_worker on the same database; make it once with: ${statementOf("rabat_worker")}`,
    );
  const owner = openDatabase(ownerUrl, { connections: 1 });
  try {
    const version = await owner.$client.query<{ number: string }>(
      "select current_setting('server_version_num') as number",
    );
    if (Number(version.rows[0]?.number) < versionLeast)
      throw new DatabaseUnavailable(
        "The server at DATABASE_URL is older than PostgreSQL 15; use 15 or newer.",
      );
    // a function of ours acts for the system: naming that is a right of its own for an owner who is no superuser
    const named = await owner.$client.query<{ may: boolean; owner: string }>(
      "select has_parameter_privilege(current_user, 'rabat.actor', 'SET') as may, quote_ident(current_user) as owner",
    );
    if (!named.rows[0]?.may)
      throw new DatabaseUnavailable(
        `The owner at DATABASE_URL may not name who is acting; let it with: GRANT SET ON PARAMETER rabat.actor TO ${named.rows[0]?.owner};`,
      );
    const safe = await owner.$client.query<{ rolname: string }>(
      "select rolname from pg_roles where rolname = any($1) and not rolbypassrls and not rolsuper",
      [roles],
    );
    for (const role of roles)
      if (!safe.rows.some(({ rolname }) => rolname === role))
        throw new DatabaseUnavailable(
          `The role ${role} is missing on the server at DATABASE_URL, or may do too much; make it with: ${statementOf(role)}`,
        );
  } catch (error) {
    if (isUnavailable(error) || !(error instanceof DatabaseUnavailable))
      throw new DatabaseUnavailable(
        `The server at DATABASE_URL cannot be used: ${error instanceof Error ? error.message || String(Reflect.get(error, "code")) : error}.`,
      );
    throw error;
  } finally {
    await owner.$client.end();
  }
  return { ownerUrl, appUrl, workerUrl, stop: async () => {} };
};
