import { deepStrictEqual } from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { visitor } from "@rabat/core/partner";
import {
  asActor,
  durabilityFaults,
  meetings,
  migrateDatabase,
  openDatabase,
  openEmbedded,
  seedRecord,
} from "@rabat/db";

await using closing = new AsyncDisposableStack();

// The PostgreSQL that came with the installation, on a folder of its own.
const folder = await mkdtemp(join(tmpdir(), "rabat-"));
closing.defer(() => rm(folder, { recursive: true }));
const { ownerUrl, appUrl, stop } = await openEmbedded({ folder, log: () => {} });
closing.defer(stop);

// Tables and record are the owner's work …
await migrateDatabase(ownerUrl);
const owner = openDatabase(ownerUrl);
closing.defer(() => owner.$client.end());
await seedRecord(owner);

// … everything else is done under the application role, as somebody.
const db = openDatabase(appUrl);
closing.defer(() => db.$client.end());
const held = await asActor(db, visitor, (tx) => meetings.listMeetings(tx, "morocco"));
deepStrictEqual(held.length, 8);

const removal = asActor(db, visitor, (tx) => tx.execute("delete from meeting"));
const no = await removal.catch((error) => error.cause.message);
deepStrictEqual(no, "permission denied for table meeting");
const off = await durabilityFaults(db); deepStrictEqual(off, []);
