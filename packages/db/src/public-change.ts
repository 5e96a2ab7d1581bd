import { sql } from "drizzle-orm";
import pg from "pg";
import type { Transaction } from "./client.ts";

const channel = "rabat_public";

/** What has changed for readers: the record (what is found by searching follows), or something else that pages show. */
export type PublicChange = "record" | "pages";

/** Tells every replica, once the transaction has committed, that readers see something else from now on. */
export const tellPublicChange = async (tx: Transaction, change: PublicChange): Promise<void> => {
  await tx.execute(sql`select pg_notify(${channel}, ${change})`);
};

type Watch = {
  /** Told of every change; and once after each time that the connection was away, since any may have been missed. */
  changed(change: PublicChange): void;
  log(sentence: string): void;
};

const pulseMilliseconds = 2_000;
const patienceMilliseconds = 4_000;

/** Listens until told to stop. A connection that is lost, also silently, is opened again. */
export const watchPublicChanges = (appUrl: string, { changed, log }: Watch): (() => Promise<void>) => {
  let isStopped = false;
  let hasListened = false;
  let isTold = false;
  let current: pg.Client | undefined;
  let pulse: NodeJS.Timeout | undefined;

  const again = (error: unknown): void => {
    clearTimeout(pulse);
    const lost = current;
    current = undefined;
    lost?.end().catch(() => {});
    if (isStopped) return;
    if (!isTold) log(`Changes of other replicas are not heard for the moment: ${String(error)}`);
    isTold = true;
    pulse = setTimeout(listen, pulseMilliseconds / 4);
    pulse.unref();
  };

  const beat = (client: pg.Client): void => {
    pulse = setTimeout(() => {
      client.query("select 1").then(
        () => {
          if (client === current) beat(client);
        },
        (error: unknown) => {
          if (client === current) again(error);
        },
      );
    }, pulseMilliseconds);
    pulse.unref();
  };

  const listen = (): void => {
    const client = new pg.Client({
      connectionString: appUrl,
      connectionTimeoutMillis: patienceMilliseconds,
      query_timeout: patienceMilliseconds,
      keepAlive: true,
      application_name: "rabat changes",
    });
    current = client;
    const lost = (error: unknown) => {
      if (client === current) again(error);
    };
    client.on("error", lost).on("end", () => lost("the connection ended"));
    client.on("notification", ({ payload }) => changed(payload === "record" ? "record" : "pages"));
    client
      .connect()
      .then(() => client.query(`listen ${channel}`))
      .then(() => {
        if (hasListened) changed("record");
        hasListened = true;
        isTold = false;
        beat(client);
      }, lost);
  };

  listen();
  return async () => {
    isStopped = true;
    clearTimeout(pulse);
    const last = current;
    current = undefined;
    await last?.end().catch(() => {});
  };
};
