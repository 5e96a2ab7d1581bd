import { randomUUID } from "node:crypto";
import { mailStates } from "@rabat/core/mail";
import { system } from "@rabat/core/partner";
import { asActor, mails, openDatabase } from "@rabat/db";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { settle } from "../index.ts";
import { invite } from "../invitation/invite.ts";
import { consultation, openTestApi, type TestApi } from "../testing.ts";
import { deliver } from "./post.ts";

let test: TestApi;
let worker: ReturnType<typeof openDatabase>;
beforeAll(async () => {
  test = await openTestApi();
  worker = openDatabase(test.workerUrl, { connections: 2 });
  const fates = [
    "last_error = null",
    "last_error = '450 later', attempts = 3",
    "last_error = '550 no such user', failed = clock_timestamp()",
    "sent = clock_timestamp()",
    "dropped = clock_timestamp()",
  ];
  for (const [index, fate] of fates.entries())
    for (let count = 0; count <= index; count += 1) {
      const id = await queued();
      await query(`update mail set attempted = clock_timestamp(), ${fate} where id = $1`, [id]);
    }
});
afterAll(async () => {
  await worker.$client.end();
  await test.drop();
});

const query = async (statement: string, values: unknown[] = []): Promise<Record<string, string>[]> =>
  (await test.owner.$client.query(statement, values)).rows;
const person = async (name: string) =>
  (await query("select id from person where email = $1", [`${name}@demonstration.invalid`]))[0]?.id ?? "";
const queued = async (): Promise<string> => {
  const to = await person("focal-point.b");
  const subjects = [{ consultation }];
  return asActor(test.db, system, (tx) => mails.queueMail(tx, { kind: "opening", person: to, subjects }));
};
const log = async (asked: object = {}) => {
  const api = test.as("officer");
  return (await api.mail.log(asked)).mails;
};
const retry = (mail: string, form = randomUUID(), as = "officer") =>
  settle(test.as(as).mail.retry({ mail, form }));

describe("the log", () => {
  it("finds in each state the mails that core says are in it", async () => {
    const all = await log();
    for (const state of mailStates) {
      const found = await log({ state });
      expect(found.length).toBeGreaterThan(0);
      expect(found).toEqual(all.filter((mail) => mail.state === state));
    }
  });

  it("is narrowed by recipient and kind, and finds nothing for a pattern's own signs", async () => {
    expect((await log({ recipient: "FOCAL-POINT.B" })).length).toBe((await log()).length);
    expect(await log({ recipient: "%" })).toEqual([]);
    expect(await log({ kind: "receipt" })).toEqual([]);
    expect(
      await settle(test.as("officer").mail.log({ recipient: "x".repeat(10_000) }) as never),
    ).toMatchObject({
      refusals: [{ code: "text.too-long" }],
    });
    expect(await settle(test.as("officer").mail.log({ after: "nowhere" }) as never)).toMatchObject({
      refusals: [{ code: "input.invalid", field: "after" }],
    });
  });

  it("holds neither a link's secret nor a text, also where the server quotes the mail", async () => {
    const token = await asActor(test.db, system, (tx) =>
      invite(tx, system, {
        email: "invited@demonstration.invalid",
        name: null,
        role: "contributor",
        delegation: "demonstration-a",
        locale: "fr",
      }),
    );
    const [mail] = await query("select id from mail where invitation is not null");
    let secret = "";
    const send = async (letter: { kind: string; invitation?: { token: string } }) => {
      secret = letter.invitation?.token ?? "";
      const error = `554 5.7.1 link https://portal.example.org/fr/invitation/${secret} is not wanted`;
      return { end: "not-sent" as const, error, hopeless: true };
    };
    await deliver({ db: worker, send: send as never, host: "example.org" }, mail?.id ?? "");
    expect(secret).toHaveLength(32);
    const said = JSON.stringify(await log({ recipient: "invited@" }));
    expect(said).toContain("554 5.7.1 link");
    for (const hidden of [secret, token, "token", "hash"]) expect(said).not.toContain(hidden);
    expect(JSON.stringify(await query("select * from mail"))).not.toContain(secret);
  });
});

describe("sending a dead letter once more", () => {
  it("makes one job, however often it is pressed, and is in the history", async () => {
    const [dead] = await log({ state: "dead-letter" });
    const id = dead?.id ?? "";
    const jobs = () => query("select * from pgboss.job where name = 'mail' and data ->> 'mail' = $1", [id]);
    const before = (await jobs()).length;
    const form = randomUUID();
    const outcomes = await Promise.all([retry(id, form), retry(id, form), retry(id, form)]);
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(await retry(id)).toMatchObject({ refusals: [{ code: "mail.not-given-up" }] });
    expect(await jobs()).toHaveLength(before + 1);
    const trail = await test.as("head").audit.trail({ zone: "UTC", deed: "retry mail" });
    expect(trail).toMatchObject({ value: { events: [{ recorded: { subject: id } }] } });
  });

  it("two people at once: one of them sends it", async () => {
    const [dead] = await log({ state: "dead-letter" });
    const outcomes = await Promise.all([
      retry(dead?.id ?? "", randomUUID(), "officer"),
      retry(dead?.id ?? "", randomUUID(), "head"),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("is refused for one that is not there, and to delegations", async () => {
    expect(await retry(randomUUID())).toMatchObject({ refusals: [{ code: "record.not-found" }] });
    expect(await retry(randomUUID(), randomUUID(), "focal-point.a")).toMatchObject({
      refusals: [{ code: "actor.not-permitted" }],
    });
  });
});
