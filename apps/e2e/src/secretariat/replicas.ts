import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runningEmbedded } from "@rabat/db";
import { openArrangement } from "@rabat/db/arrange";
import { environmentWith, port } from "../env.ts";
import { startPortal } from "../own-portal.ts";

/** Above those of the run's own portal and of the one on an external server. */
const ports = [port + 2, port + 3] as const;
export const firstReplica = `http://localhost:${ports[0]}`;
export const secondReplica = `http://localhost:${ports[1]}`;

/** Two portals on one PostgreSQL of their own, so that nothing published here changes what other tests count. */
export const openReplicas = async () => {
  const folder = mkdtempSync(join(tmpdir(), "rabat-replicas-"));
  const first = await startPortal(environmentWith({ PORT: String(ports[0]), DATA_FOLDER: folder }));
  const database = runningEmbedded(folder);
  if (database === null) throw new Error("No database runs for the replicas");
  const secrets = JSON.parse(readFileSync(join(folder, "secrets.json"), "utf8"));
  const second = await startPortal(
    environmentWith({
      PORT: String(ports[1]),
      DATA_FOLDER: folder,
      DATABASE_URL: database.ownerUrl,
      DATABASE_APP_URL: database.appUrl,
      AUTH_SECRET: secrets.authSecret,
    }),
  );
  const arrange = openArrangement(folder);
  return {
    arrange,
    passphrase: String(secrets.demonstrationPassphrase),
    close: async () => {
      await arrange.end();
      await second.stop();
      await first.stop();
    },
  };
};
