import pg from "pg";

/** Who holds the cluster: another start, or nobody, or ourselves through the connection returned. */
export type Claim = { kind: "ours"; connection: pg.Client } | { kind: "theirs"; holder: string };

const lock = "hashtext('rabat start')";

/**
 * A session lock inside the cluster says whose it is: it is atomic, and it goes with the process
 * that took it, however that process ended.
 */
export async function claim(ownerUrl: string): Promise<Claim> {
  const connection = new pg.Client({
    connectionString: ownerUrl,
    application_name: `rabat start ${process.pid}`,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
  });
  // Without a listener a connection that breaks would end the whole process.
  connection.on("error", () => {});
  await connection.connect();
  const { rows } = await connection.query(`select pg_try_advisory_lock(${lock}) as taken`);
  if (rows[0].taken) return { kind: "ours", connection };
  const holder = await holderSeenBy(connection);
  await connection.end();
  return { kind: "theirs", holder };
}

async function holderSeenBy(connection: pg.Client): Promise<string> {
  const { rows } = await connection.query(
    `select split_part(application_name, ' ', 3) as process, to_char(backend_start, 'YYYY-MM-DD HH24:MI') as since
       from pg_stat_activity where application_name like 'rabat start %' and pid <> pg_backend_pid()
      order by backend_start limit 1`,
  );
  return rows[0] ? `process ${rows[0].process}, since ${rows[0].since} UTC` : "a process that is just ending";
}
