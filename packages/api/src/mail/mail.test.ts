import { randomUUID } from "node:crypto";
import type { Letter } from "@rabat/core/mail";
import { system } from "@rabat/core/partner";
import { asActor, audit, invitations, mails, openDatabase } from "@rabat/db";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { invite } from "../invitation/invite.ts";
import { commentForm, consultation, openTestApi, type TestApi } from "../testing.ts";
import { queueDue } from "./due.ts";
import { deliver, type SendEnd } from "./post.ts";
import { queueMail } from "./queue.ts";

let test: TestApi;
let worker: ReturnType<typeof openDatabase>;
beforeAll(async () => {
  test = await openTestApi();
  worker = openDatabase(test.workerUrl, { connections: 2 });
});
afterAll(async () => {
  await worker.$client.end();
  await test.drop();
});

const query = async (statement: string, values: unknown[] = []): Promise<Record<string, string>[]> =>
  (await test.owner.$client.query(statement, values)).rows;
const as = <Value>(work: Parameters<typeof asActor<Value>>[2]) => asActor(test.db, system, work);
const due = () => asActor(worker, system, queueDue);

/** Delivers all that waits, in the order of the queue. */
const delivered = async (end: SendEnd = { end: "sent" }): Promise<Letter[]> => {
  const letters: Letter[] = [];
  const send = async (letter: Letter) => {
    letters.push(letter);
    return end;
  };
  for (const { id } of await query(
    "select id from mail where sent is null and dropped is null order by queued",
  ))
    await deliver({ db: worker, send, host: "example.org" }, id ?? "");
  return letters;
};
const recipients = (letters: readonly Letter[]) =>
  letters.map(({ to }) => to.email.replace(/@.*/, "")).sort();
const closesIn = (interval: string) =>
  query(`update consultation set closes = clock_timestamp() + interval '${interval}' where slug = $1`, [
    consultation,
  ]);

beforeEach(async () => {
  await query("truncate mail, mail_copy, mail_notice");
  await closesIn("30 days");
});

const membersOfA = ["contributor.a", "deputy.a", "focal-point.a"];

describe("an opening", () => {
  it("is told once to everyone invited, with the dates", async () => {
    await due();
    await due();
    const letters = await delivered();
    expect(recipients(letters)).toEqual([...membersOfA, "focal-point.b"]);
    expect(letters[0]).toMatchObject({
      kind: "opening",
      items: [{ consultation: { slug: consultation, moved: 0 } }],
    });
    await due();
    expect(await delivered()).toEqual([]);
  });

  it("of two consultations is one mail", async () => {
    await query(
      "insert into consultation select 'second', title, mandate, announced, opens, closes, zone, grace_minutes, responded, archived, demonstration from consultation where slug = $1",
      [consultation],
    );
    await query("insert into consultation_invited values ('second', 'demonstration-b')");
    await due();
    const letters = (await delivered()).filter(({ to }) => to.email.startsWith("focal-point.b"));
    expect(letters).toHaveLength(1);
    expect(letters[0]).toMatchObject({ items: [{}, {}] });
    await query("truncate mail_notice");
    await query("delete from consultation_invited where consultation = 'second'");
    await query("delete from consultation where slug = 'second'");
  });

  it("is not sent to somebody disabled meanwhile, nor once the consultation has closed", async () => {
    await due();
    await query("update person set disabled = clock_timestamp() where email like 'deputy.a@%'");
    await closesIn("-1 day");
    expect(await delivered()).toEqual([]);
    expect(await query("select count(*)::int as dropped from mail where dropped is not null")).toEqual([
      { dropped: 4 },
    ]);
    await query("update person set disabled = null");
  });
});

describe("a reminder", () => {
  it("goes once to each member of a delegation that has not submitted, and again for a later deadline", async () => {
    await query("update consultation set opens = clock_timestamp() - interval '20 days'");
    await due();
    await query("update mail_notice set at = clock_timestamp() - interval '20 days'");
    await delivered();
    const saved = await test.as("focal-point.b").comment.save(commentForm());
    if (!saved.ok) throw new Error(saved.refusals[0].code);
    const checked = [{ id: saved.value.id, version: 1 }];
    await test.as("focal-point.b").contribution.submit({ consultation, checked, form: randomUUID() });
    await delivered();

    await closesIn("47 hours");
    await due();
    await due();
    const letters = await delivered();
    expect(letters.every(({ kind }) => kind === "reminder")).toBe(true);
    expect(recipients(letters)).toEqual(membersOfA);
    await closesIn("46 hours");
    await due();
    expect(recipients(await delivered())).toEqual(membersOfA);
    await test.as("focal-point.b").contribution.withdraw({ consultation, form: randomUUID() });
  });

  it("that was queued says nothing once its delegation has submitted", async () => {
    await query("update consultation set opens = clock_timestamp() - interval '20 days'");
    await due();
    await query("update mail_notice set at = clock_timestamp() - interval '20 days'");
    await delivered();
    await closesIn("1 hour");
    await due();
    const saved = await test.as("focal-point.a").comment.save(commentForm());
    if (!saved.ok) throw new Error(saved.refusals[0].code);
    await test.as("focal-point.a").contribution.submit({
      consultation,
      checked: [{ id: saved.value.id, version: 1 }],
      form: randomUUID(),
    });
    const letters = await delivered();
    expect(letters.filter(({ kind }) => kind === "reminder").map(({ to }) => to.email)).toEqual([
      "focal-point.b@demonstration.invalid",
    ]);
    expect(recipients(letters.filter(({ kind }) => kind === "receipt"))).toEqual([
      "deputy.a",
      "focal-point.a",
    ]);
    await test.as("focal-point.a").contribution.withdraw({ consultation, form: randomUUID() });
    const withdrawals = await delivered();
    expect(withdrawals[0]).toMatchObject({ kind: "withdrawal", items: [{ receipt: { comments: 1 } }] });
  });
});

describe("news", () => {
  const person = async (email: string) =>
    (await query("select id from person where email like $1", [email]))[0]?.id ?? "";

  it("of drafts returned in a row is one mail to their author, without a word of them", async () => {
    const author = await person("contributor.a@%");
    const canary = "A canary that no mail may carry";
    await test.as("contributor.a").comment.save(commentForm({ comment: canary, proposedText: canary }));
    for (const comment of [randomUUID(), randomUUID(), randomUUID()])
      await as((tx) => queueMail(tx, { kind: "draft-returned", person: author, consultation, comment }));
    const letters = await delivered();
    expect(letters).toHaveLength(1);
    expect(letters[0]).toMatchObject({ items: [{ drafts: 3 }] });
    const kept = await query("select mail::text from mail union all select data::text from pgboss.job");
    expect(JSON.stringify([letters, kept])).not.toContain("canary");
  });

  it("of a later deadline counts how often it moved; of answers reaches everyone invited", async () => {
    const extension = { kind: "extension", consultation, delegation: "demonstration-b" } as const;
    await as((tx) => queueMail(tx, extension));
    await as((tx) => queueMail(tx, extension));
    await closesIn("40 days");
    await as((tx) => queueMail(tx, extension));
    const letters = await delivered();
    expect(letters).toHaveLength(1);
    expect(letters[0]).toMatchObject({ items: [{ consultation: { moved: 2 } }] });
    await as((tx) => queueMail(tx, { kind: "dispositions", consultation }));
    expect(recipients(await delivered())).toEqual([...membersOfA, "focal-point.b"]);
  });

  it("of an account is told to anybody, also at the Secretariat, each event once as it last was", async () => {
    const officer = await person("officer@%");
    for (const event of ["sessions-ended", "calendar-made", "sessions-ended"] as const)
      await as((tx) => queueMail(tx, { kind: "security", person: officer, event }));
    const letters = await delivered();
    expect(letters).toMatchObject([
      {
        kind: "security",
        to: { email: "officer@demonstration.invalid" },
        events: [{ event: "calendar-made" }, { event: "sessions-ended" }],
      },
    ]);
  });

  it("that is rolled back is never sent", async () => {
    const undone = as(async (tx) => {
      await queueMail(tx, { kind: "dispositions", consultation });
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect(await query("select * from mail")).toEqual([]);
  });
});

describe("an invitation", () => {
  const invited = {
    email: "Amina@Example.org",
    name: "Amina",
    role: "deputy",
    delegation: "demonstration-a",
    locale: "fr",
  } as const;
  const tokenIn = (letter: Letter | undefined) =>
    letter?.kind === "invitation" ? letter.invitation.token : "";
  const opens = async (token: string) => (await test.as("visitor").invitation.read({ token })) !== null;

  it("is mailed with a link of its own, which works like the inviter's; a second delivery's works as well", async () => {
    const token = await as((tx) => invite(tx, system, invited));
    const [first] = await delivered({ end: "unknown", error: "cut" });
    const [second] = await delivered();
    expect(first?.to).toMatchObject({ email: "amina@example.org", locale: "fr" });
    expect(first?.messageId).toBe(second?.messageId);
    expect(new Set([token, tokenIn(first), tokenIn(second)]).size).toBe(3);
    expect(await Promise.all([token, tokenIn(first), tokenIn(second)].map(opens))).toEqual([
      true,
      true,
      true,
    ]);
    const hash = audit.sha256(tokenIn(first));
    expect(await as((tx) => invitations.consumeInvitation(tx, hash))).not.toBeNull();
    expect(await Promise.all([token, tokenIn(second)].map(opens))).toEqual([false, false]);
  });

  it("that was used before its mail left is not mailed, and one without an address is nobody's mail", async () => {
    const token = await as((tx) => invite(tx, system, { ...invited, email: "b@example.org" }));
    await as((tx) => invitations.consumeInvitation(tx, audit.sha256(token)));
    await as((tx) => invite(tx, system, { ...invited, email: null }));
    expect(await delivered()).toEqual([]);
  });
});

it("what nobody knows the end of is given up after the second time, and can be sent again by hand", async () => {
  await as((tx) => queueMail(tx, { kind: "extension", consultation, delegation: "demonstration-b" }));
  const [{ id = "" } = {}] = await query("select id from mail");
  const cut = async (): Promise<SendEnd> => {
    throw new Error("cut");
  };
  const attempt = (send: () => Promise<SendEnd>) => deliver({ db: worker, send, host: "example.org" }, id);
  expect([await attempt(cut), await attempt(cut), await attempt(cut)]).toEqual(["again", "again", "give-up"]);
  await asActor(worker, system, (tx) => mails.giveUp(tx, id));
  expect(await as((tx) => mails.retryMail(tx, id))).toBe(true);
  expect(await attempt(async () => ({ end: "sent" }))).toBe("done");
});
