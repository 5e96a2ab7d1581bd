import { randomUUID } from "node:crypto";
import { asActor } from "@rabat/db";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { queueDue } from "../mail/due.ts";
import { openTestApi } from "../testing.ts";

type Test = Awaited<ReturnType<typeof openTestApi>>;
let test: Test;
beforeAll(async () => {
  test = await openTestApi();
});
afterAll(() => test.drop());

const canary = "Canary-of-the-network";
const draft = (changes: object = {}) => ({
  ...{ area: 2, name: canary, function: "Focal point", email: "canary@demonstration.invalid", telephone: "" },
  ...{ languages: ["en" as const], edits: null, form: randomUUID() },
  ...changes,
});
const list = (as: string, area: number | null = null) => test.as(as).network.list({ locale: "en", area });
const ownOf = async (as: string) => (await list(as)).flatMap(({ entries }) => entries);
const code = (result: { ok: boolean; refusals?: readonly { code: string }[] }) =>
  result.ok ? "ok" : result.refusals?.[0]?.code;
const mails = async () =>
  (
    await test.owner.$client.query(
      "select email from mail join person on person.id = mail.person where kind = 'network-review' order by queued",
    )
  ).rows.map(({ email }) => email as string);
const queue = () => asActor(test.db, { kind: "system" }, queueDue);
const age = (interval: string) =>
  test.owner.$client.query(
    `begin; select set_config('rabat.actor', 'delegate', true), set_config('rabat.delegation', 'demonstration-a', true);
      update network_entry set confirmed = clock_timestamp() - interval '${interval}'; commit`,
  );

describe("the focal-point network", () => {
  it("is kept by a delegation's deputies and focal points, once per form, on the version that was read", async () => {
    const once = draft();
    for (const _ of [1, 2])
      expect(await test.as("focal-point.a").network.save(once)).toEqual({ ok: true, value: null });
    const [entry] = await ownOf("deputy.a");
    if (entry === undefined) throw new Error("nothing was kept");
    expect(await ownOf("deputy.a")).toHaveLength(1);
    const edits = { id: entry.id, version: entry.version };
    expect(code(await test.as("deputy.a").network.save(draft({ edits, function: "Deputy" })))).toBe("ok");
    expect(code(await test.as("focal-point.a").network.save(draft({ edits })))).toBe("network.stale");
    expect(
      code(await test.as("focal-point.b").network.save(draft({ edits: { ...edits, version: 2 } }))),
    ).toBe("record.not-found");
    await expect(test.as("contributor.a").network.save(draft())).rejects.toThrow();
    expect(await ownOf("contributor.a")).toMatchObject([{ function: "Deputy", version: 2, isDue: false }]);
  });

  it("is read by every delegation and the Secretariat, narrowed by area, and by nobody else", async () => {
    for (const as of ["focal-point.b", "focal-point.c", "officer", "head"])
      expect((await list(as, 2)).map(({ delegation }) => delegation.id)).toEqual(["demonstration-a"]);
    expect(await list("focal-point.b", 3)).toEqual([]);
    await expect(list("visitor")).rejects.toThrow();
    await expect(test.as("officer").network.save(draft())).rejects.toThrow();
    const search = await test.owner.$client.query("select title, body from search_entry");
    expect(JSON.stringify(search.rows)).not.toContain(canary);
    const held = await test.owner.$client.query("select event from audit_event");
    expect(JSON.stringify(held.rows)).not.toContain(canary);
  });

  it("is asked about after six months, once, and once more after thirty days; a confirmation ends that", async () => {
    await queue();
    expect(await mails()).toEqual([]);
    await age("7 months");
    for (let asked = 0; asked < 3; asked++) await queue();
    expect(await mails()).toEqual(["focal-point.a@demonstration.invalid"]);
    await test.owner.$client.query(
      "update mail set queued = queued - interval '40 days', attempted = queued",
    );
    await age("8 months");
    for (let asked = 0; asked < 3; asked++) await queue();
    expect(await mails()).toHaveLength(2);
    expect(code(await test.as("focal-point.a").network.confirm({ form: randomUUID() }))).toBe("ok");
    await test.owner.$client.query(
      "update mail set queued = queued - interval '90 days', attempted = queued",
    );
    await queue();
    expect(await mails()).toHaveLength(2);
    expect(await ownOf("focal-point.a")).toMatchObject([{ isDue: false }]);
    const told = await test.owner.$client.query("select subjects from mail where kind = 'network-review'");
    expect(JSON.stringify(told.rows)).not.toContain(canary);
  });

  it("forgets whoever is removed", async () => {
    const [entry] = await ownOf("focal-point.a");
    const { id = "", version = 0 } = entry ?? {};
    expect(code(await test.as("focal-point.b").network.remove({ id, version, form: randomUUID() }))).toBe(
      "record.not-found",
    );
    expect(code(await test.as("focal-point.a").network.remove({ id, version, form: randomUUID() }))).toBe(
      "ok",
    );
    expect(await ownOf("head")).toEqual([]);
    expect(code(await test.as("focal-point.a").network.confirm({ form: randomUUID() }))).toBe(
      "record.not-found",
    );
  });
});
