import { randomUUID } from "node:crypto";
import { system } from "@rabat/core/partner";
import { sql } from "drizzle-orm";
import { PgBoss } from "pg-boss";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { asActor, mailLog, mails, openDatabase, openMailQueue } from "../index.ts";
import { demonstrationAccounts } from "../seed.ts";
import { openTestDatabase, type TestDatabase } from "../testing.ts";

let test: TestDatabase;
let worker: ReturnType<typeof openDatabase>;
beforeAll(async () => {
  test = await openTestDatabase();
  worker = openDatabase(test.workerUrl, { connections: 2 });
});
afterAll(async () => {
  await worker.$client.end();
  await test.drop();
});

const rows = async (statement: string, values: unknown[] = []) =>
  (await test.owner.$client.query(statement, values)).rows;
const personOf = async (account: number) =>
  (await rows("select id from person where email = $1", [demonstrationAccounts[account]?.email]))[0].id;
const subjects = [{ consultation: "results-2023-2024" }];
const queue = (person: string) =>
  asActor(test.db, system, (tx) => mails.queueMail(tx, { kind: "opening", person, subjects }));
const jobsOf = (mail: string) => rows("select * from pgboss.job where data ->> 'mail' = $1", [mail]);

it("the tables of the queue are those that the library expects", async () => {
  const boss = new PgBoss({ connectionString: test.workerUrl, migrate: false });
  await boss.start();
  const drift = await boss.detectSchemaDrift();
  await boss.stop({ graceful: false });
  expect(drift).toMatchObject({ ok: true });
});

describe("queueing", () => {
  it("makes a job that carries the mail's id and nothing else, with the queue's own settings", async () => {
    const mail = await queue(await personOf(0));
    const jobs = await jobsOf(mail);
    expect(jobs).toHaveLength(1);
    expect(jobs[0]).toMatchObject({
      name: "mail",
      data: { mail },
      policy: "standard",
      dead_letter: "mail-given-up",
      retry_backoff: true,
    });
  });

  it("joins what waits for the same person, and is undone with its transaction", async () => {
    const person = await personOf(1);
    const first = await queue(person);
    expect(await queue(person)).toBe(first);
    expect(await jobsOf(first)).toHaveLength(1);
    const before = await rows("select count(*) from mail");
    const undone = asActor(test.db, system, async (tx) => {
      await mails.queueMail(tx, { kind: "receipt", person, subjects });
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect(await rows("select count(*) from mail")).toEqual(before);
    expect(await rows("select count(*) from pgboss.job where name = 'mail'")).toEqual(before);
  });

  it("waits for no colleague who is adding to the same mail", async () => {
    const person = await personOf(2);
    const first = await queue(person);
    const second = await asActor(test.db, system, async (tx) => {
      await tx.execute(sql`select 1`);
      expect(await mails.queueMail(tx, { kind: "opening", person, subjects })).toBe(first);
      return queue(person);
    });
    expect(second).not.toBe(first);
  });
});

describe("kept apart", () => {
  it("the portal sees neither queue nor, as a delegation, the log; whoever delivers sees no comment", async () => {
    const delegate = {
      kind: "delegate",
      person: randomUUID(),
      delegation: "demonstration-a",
      role: "deputy",
    } as const;
    expect(await asActor(test.db, delegate, (tx) => mailLog.listLog(tx, {}, 10))).toEqual([]);
    expect((await asActor(test.db, system, (tx) => mailLog.listLog(tx, {}, 10))).length).toBeGreaterThan(0);
    const denied = (db: typeof worker, statement: string) =>
      expect(db.$client.query(statement)).rejects.toThrow(/permission denied/);
    await denied(test.db, "select * from pgboss.job");
    await denied(test.db, "update mail set sent = null");
    for (const statement of [
      "select * from comment",
      "select canonical from contribution",
      "select password_hash from person",
      "select token_hash from invitation",
      "create table pgboss.mine (a int)",
    ])
      await denied(worker, statement);
  });
});

describe("a mail", () => {
  const begin = (id: string) => asActor(worker, system, (tx) => mails.beginDelivery(tx, id, "example.org"));
  const end = (id: string, given: Parameters<typeof mails.endDelivery>[2]) =>
    asActor(worker, system, (tx) => mails.endDelivery(tx, id, given));

  it("is handed over twice at most when nobody knows what became of it, any number of times when it was not taken", async () => {
    const id = await queue(await personOf(3));
    for (let attempt = 0; attempt < 3; attempt++) {
      expect(await begin(id)).toMatchObject({ messageId: `<${id}@example.org>` });
      await end(id, { end: "not-sent", error: "refused" });
    }
    expect(await begin(id)).not.toBeNull();
    await end(id, { end: "unknown", error: "cut" });
    expect(await begin(id)).not.toBeNull();
    expect(await begin(id)).toBeNull();
    expect(await asActor(worker, system, (tx) => mails.isDone(tx, id))).toBe(false);
    await asActor(worker, system, (tx) => mails.giveUp(tx, id));
    expect(await asActor(test.db, system, (tx) => mails.retryMail(tx, id))).toBe(true);
    expect(await begin(id)).toMatchObject({ failed: null, lastError: "cut" });
    await end(id, { end: "sent" });
    expect(await begin(id)).toBeNull();
    expect(await asActor(test.db, system, (tx) => mails.retryMail(tx, id))).toBe(false);
  });
});

it("the queue works under its own role: delivers, tries again, gives up, and asks what is due", async () => {
  await rows("delete from pgboss.job");
  await rows(
    "update pgboss.queue set retry_delay = 0, retry_backoff = false, retry_limit = 2 where name = 'mail'",
  );
  const [good, bad, refused] = await Promise.all(
    [4, 5, 6].map(async (account) => queue(await personOf(account))),
  );
  const seen: string[] = [];
  const givenUp: string[] = [];
  const said: string[] = [];
  let asked = 0;
  const working = await openMailQueue(
    test.workerUrl,
    {
      deliver: async (mail) => {
        seen.push(mail);
        return mail === good ? "done" : mail === refused ? "give-up" : "again";
      },
      givenUp: async (mail) => void givenUp.push(mail),
      due: async () => void asked++,
      log: (sentence) => said.push(sentence),
    },
    { seconds: 1 },
  );
  await vi.waitFor(() => expect(givenUp.sort()).toEqual([bad, refused].sort()), { timeout: 20_000 });
  expect(seen.filter((mail) => mail === good)).toHaveLength(1);
  expect(seen.filter((mail) => mail === bad)).toHaveLength(3);
  expect(seen.filter((mail) => mail === refused)).toHaveLength(1);
  await rows("insert into pgboss.job (name, policy) values ('mail-due', 'exclusive') on conflict do nothing");
  await vi.waitFor(() => expect(asked).toBeGreaterThan(0), { timeout: 10_000 });
  await working.stop();
  expect(said).toEqual([]);
});
