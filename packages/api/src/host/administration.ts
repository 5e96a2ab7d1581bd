import type { AuditReport } from "@rabat/core/audit";
import { system } from "@rabat/core/partner";
import {
  asActor,
  delegations,
  isDamaged,
  isRefusedLogin,
  isSetUp,
  isUnavailable,
  openDatabase,
  openEmbedded,
  readAnchors,
  runningEmbedded,
  verifyAudit,
} from "@rabat/db";
import { type Invited, invite } from "../invitation/invite.ts";
import { DatabaseUnavailable } from "./external.ts";
import { requireInstance } from "./instance.ts";

export type Administration = {
  /** Invites a person and gives the token of the invitation's link; null where the delegation is unknown. */
  invite(given: Invited): Promise<string | null>;
  verifyAudit(): Promise<AuditReport>;
  close(): Promise<void>;
};

const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  return cause.message || String(Reflect.get(cause, "code"));
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
  if (databaseUrl === undefined) requireInstance(dataFolder);
  const running = databaseUrl === undefined ? runningEmbedded(dataFolder) : { ownerUrl: databaseUrl };
  const started = running === null ? await openEmbedded({ folder: dataFolder, log: () => {} }) : null;
  const db = openDatabase((running ?? started)?.ownerUrl ?? "", { connections: 2 });
  const close = async () => {
    await db.$client.end();
    await started?.stop();
  };
  const setUp = await isSetUp(db).catch(async (error: unknown) => {
    await close();
    throw isUnavailable(error) || isRefusedLogin(error)
      ? new DatabaseUnavailable(`The database does not answer: ${reasonOf(error)}.`)
      : error;
  });
  if (!setUp) {
    await close();
    throw new DatabaseUnavailable("The database is still empty; start the portal on it once with: npm start");
  }
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
      return asActor(db, system, (tx) => verifyAudit(tx, anchors)).catch((error: unknown) => {
        throw isDamaged(error)
          ? new DatabaseUnavailable(`The database cannot be read, its files are damaged: ${reasonOf(error)}.`)
          : error;
      });
    },
    close,
  };
};
