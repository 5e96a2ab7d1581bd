import { existsSync } from "node:fs";
import type { AuditReport } from "@rabat/core/audit";
import { system } from "@rabat/core/partner";
import {
  asActor,
  delegations,
  openDatabase,
  openEmbedded,
  readAnchors,
  runningEmbedded,
  verifyAudit,
} from "@rabat/db";
import { type Invited, invite } from "../invitation/invite.ts";
import { DatabaseUnavailable } from "./external.ts";

export type Administration = {
  /** Invites a person and gives the token of the invitation's link; null where the delegation is unknown. */
  invite(given: Invited): Promise<string | null>;
  verifyAudit(): Promise<AuditReport>;
  close(): Promise<void>;
};

/**
 * The instance's database for whoever holds its keys: the running one, or the embedded one started for as long
 * as the command takes.
 */
export const openAdministration = async (given: {
  dataFolder: string;
  databaseUrl?: string | undefined;
}): Promise<Administration> => {
  const { dataFolder, databaseUrl } = given;
  if (databaseUrl === undefined && !existsSync(dataFolder))
    throw new DatabaseUnavailable("There is no instance here yet; start the portal once with: npm start");
  const running = databaseUrl === undefined ? runningEmbedded(dataFolder) : { ownerUrl: databaseUrl };
  const started = running === null ? await openEmbedded({ folder: dataFolder, log: () => {} }) : null;
  const db = openDatabase((running ?? started)?.ownerUrl ?? "", { connections: 2 });
  return {
    invite: (invited) =>
      asActor(db, system, async (tx) => {
        if (invited.delegation && (await delegations.findDelegation(tx, invited.delegation)) === null)
          return null;
        return invite(tx, system, invited);
      }),
    verifyAudit: async () => {
      // before the events: what is written meanwhile only adds to them
      const anchors = await readAnchors(dataFolder);
      return asActor(db, system, (tx) => verifyAudit(tx, anchors));
    },
    close: async () => {
      await db.$client.end();
      await started?.stop();
    },
  };
};
