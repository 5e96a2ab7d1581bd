import { isUnavailable, openDatabase } from "@rabat/db";

/** A start that cannot go on; its message is one sentence for whoever started it. */
export class DatabaseUnavailable extends Error {
  override readonly name = "DatabaseUnavailable";
}

const roleStatement =
  "CREATE ROLE rabat_app LOGIN PASSWORD '…' NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;";

const versionLeast = 150_000;

type External = { ownerUrl: string; appUrl: string; stop(): Promise<void> };

/** An external PostgreSQL, 15 or newer, with the application role that the portal logs in as. */
export const openExternal = async (given: {
  ownerUrl: string;
  appUrl: string | undefined;
}): Promise<External> => {
  const { ownerUrl, appUrl } = given;
  if (appUrl === undefined || new URL(appUrl).username !== "rabat_app")
    throw new DatabaseUnavailable(
      `DATABASE_APP_URL must be the address of the role rabat_app on the same database; make it once with: ${roleStatement}`,
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
    const role = await owner.$client.query(
      "select 1 from pg_roles where rolname = 'rabat_app' and not rolbypassrls and not rolsuper",
    );
    if (role.rowCount === 0)
      throw new DatabaseUnavailable(
        `The role rabat_app is missing on the server at DATABASE_URL, or may do too much; make it with: ${roleStatement}`,
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
  return { ownerUrl, appUrl, stop: async () => {} };
};
