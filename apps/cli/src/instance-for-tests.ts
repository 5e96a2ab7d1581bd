import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Host, openHost } from "@rabat/api/host";
import pg from "pg";
import { rabatWith } from "./rabat-for-tests.ts";

/** An embedded instance in a folder, running, and a way to its database for somebody who holds its owner's password. */
export const openInstance = async (folder: string) => {
  const host: Host = await openHost({ dataFolder: folder, log: () => {} });
  const secrets = JSON.parse(await readFile(join(folder, "secrets.json"), "utf8"));
  const address = new URL(host.appUrl);
  address.username = "rabat_owner";
  address.password = secrets.databaseOwnerPassword;
  const owner = new pg.Client({ connectionString: address.href });
  await owner.connect();
  return {
    owner,
    /** The command line on this instance. */
    rabat: (...words: string[]) => rabatWith({ environment: { DATA_FOLDER: folder } }, ...words),
    stop: async () => {
      await owner.end();
      await host.stop();
    },
  };
};
