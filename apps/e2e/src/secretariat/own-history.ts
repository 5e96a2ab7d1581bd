import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { system } from "@rabat/core/partner";
import { asActor, audit, openDatabase, readAnchors, runningEmbedded } from "@rabat/db";
import { openArrangement } from "@rabat/db/arrange";
import { environmentWith, port } from "../env.ts";
import { startPortal } from "../own-portal.ts";

/** Above those of the run's own portal and of the other portals that tests open. */
const ownPort = port + 5;
export const ownOrigin = `http://localhost:${ownPort}`;

export const tamperedChain = "test:tampered";
const events = 3;
// the others are computed from these
const columns = "chain, sequence, previous, event, hash";

/** A portal whose history may be tampered with: every other test's stays whole. */
export const openOwnHistory = async () => {
  const folder = mkdtempSync(join(tmpdir(), "rabat-history-"));
  const portal = await startPortal(environmentWith({ PORT: String(ownPort), DATA_FOLDER: folder }));
  const database = runningEmbedded(folder);
  if (database === null) throw new Error("No database runs for this history");
  const owner = openDatabase(database.ownerUrl, { connections: 1 });
  /** As someone with the owner's password who takes the triggers away first. */
  const tamper = async (statement: string) => {
    await owner.$client.query("set session_replication_role = replica");
    await owner.$client.query(statement);
    await owner.$client.query("set session_replication_role = default");
  };
  const chain = `chain = '${tamperedChain}'`;
  for (let event = 0; event < events; event++)
    await asActor(owner, system, (tx) =>
      audit.appendAudit(tx, { chain: tamperedChain, actor: system, deed: "seed", subject: `event ${event}` }),
    );
  await owner.$client.query(`create table kept as select ${columns} from audit_event where ${chain}`);
  const arrange = openArrangement(folder);
  return {
    arrange,
    passphrase: String(
      JSON.parse(readFileSync(join(folder, "secrets.json"), "utf8")).demonstrationPassphrase,
    ),
    isAnchored: async () =>
      (await readAnchors(folder)).some((one) => one.chain === tamperedChain && one.sequence === events),
    changeOneByte: () =>
      tamper(
        `update audit_event set event = overlay(event placing '~' from position('event 1' in event) for 1)
           where ${chain} and sequence = 2`,
      ),
    cutTail: () => tamper(`delete from audit_event where ${chain} and sequence = ${events}`),
    putBack: async () => {
      await tamper(`delete from audit_event where ${chain}`);
      await tamper(`insert into audit_event (${columns}) select * from kept`);
    },
    close: async () => {
      await arrange.end();
      await owner.$client.end();
      await portal.stop();
    },
  };
};
