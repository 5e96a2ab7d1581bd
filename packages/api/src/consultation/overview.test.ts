import { randomUUID } from "node:crypto";
import { system } from "@rabat/core/partner";
import { asActor } from "@rabat/db";
import { arrangementOf } from "@rabat/db/arrange";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { invite } from "../invitation/invite.ts";
import { commentForm, consultation, openTestApi, type TestApi } from "../testing.ts";

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi();
});
afterAll(() => test.drop());

const read = (as = "officer") => test.as(as).consultation.overview({ locale: "en" });
const named = async (slug: string) =>
  (await read()).consultations.find((each) => each.consultation.slug === slug);
const english = (names: readonly { en: string }[] = []) => names.map(({ en }) => en);
const query = (statement: string, values: unknown[] = []) => test.owner.$client.query(statement, values);

describe("the overview", () => {
  it("says who has submitted and who has not, and what waits for an answer, but nothing that was written", async () => {
    const secret = "A fictitious comment that only the matrix shows.";
    const saved = await test.as("focal-point.b").comment.save(commentForm({ comment: secret }));
    if (!saved.ok) throw new Error(saved.refusals[0].code);
    expect(await named(consultation)).toMatchObject({ submitted: [], comments: 0, unanswered: 0 });
    const checked = [{ id: saved.value.id, version: 1 }];
    await test.as("focal-point.b").contribution.submit({ consultation, checked, form: randomUUID() });
    const now = await named(consultation);
    expect(now).toMatchObject({ stage: "open", comments: 1, unanswered: 1, undecided: 0 });
    expect(english(now?.submitted)).toEqual(["Delegation B (fictitious)"]);
    expect(english(now?.waiting)).toEqual(["Delegation A (fictitious)"]);
    const draft = { consultation, comment: saved.value.id, readVersion: null, form: randomUUID() };
    await test.as("officer").disposition.save({ ...draft, decision: "noted", reason: "Noted." });
    expect(await named(consultation)).toMatchObject({ comments: 1, unanswered: 0 });
    expect(JSON.stringify(await read())).not.toContain(secret);
  });

  it("says what is due this week, also where it is one delegation's own closing", async () => {
    const slug = await arrangementOf(test.owner).addConsultation(["demonstration-a"]);
    await query(
      `insert into consultation_extension (consultation, delegation, previous, closes, changed, changed_by)
        select $1, 'demonstration-a', closes, closes + interval '2 days', clock_timestamp(), (select id from person where role = 'head' limit 1)
        from consultation where slug = $1`,
      [slug],
    );
    const due = (await read()).agenda.filter((entry) => entry.consultation === slug);
    expect(due.map(({ what, name }) => [what, name?.en ?? null])).toEqual([
      ["closes", null],
      ["closes-for-one", "Delegation A (fictitious)"],
    ]);
  });

  it("counts late contributions that nobody has decided on", async () => {
    const slug = await arrangementOf(test.owner).addConsultation(["demonstration-b"]);
    await query("update consultation set closes = clock_timestamp() - interval '1 day' where slug = $1", [
      slug,
    ]);
    const saved = await test.as("focal-point.b").comment.save(commentForm({ consultation: slug }));
    if (!saved.ok) throw new Error(saved.refusals[0].code);
    const checked = [{ id: saved.value.id, version: 1 }];
    await test.as("focal-point.b").contribution.submit({ consultation: slug, checked, form: randomUUID() });
    expect(await named(slug)).toMatchObject({ stage: "closed", undecided: 1, comments: 0, submitted: [] });
  });

  it("lists invitations that wait, without anything by which they could be accepted, and mails in trouble", async () => {
    const invited = { email: "late@demonstration.invalid", name: "Somebody", role: "deputy" } as const;
    const token = await asActor(test.db, system, (tx) =>
      invite(tx, system, { ...invited, delegation: "demonstration-a", locale: "en" }),
    );
    await query(
      "update mail set last_error = '550 no', failed = clock_timestamp() where invitation is not null",
    );
    const { invitations, mails } = await read();
    expect(invitations).toMatchObject([{ name: "Somebody", role: "deputy" }]);
    expect(JSON.stringify(invitations)).not.toContain(token);
    expect(mails).toEqual({ retrying: 0, deadLetters: 1 });
  });

  it("forgets what has been answered, and is the Secretariat's", async () => {
    const slug = await arrangementOf(test.owner).addConsultation(["demonstration-a"]);
    await arrangementOf(test.owner).close(slug);
    expect(await named(slug)).toBeUndefined();
    await expect(read("focal-point.a")).rejects.toThrow();
  });
});

it("asks as many questions for sixty delegations in eight consultations as for three in one", async () => {
  let questions = 0;
  const counted = async () => {
    questions = 0;
    await read();
    return questions;
  };
  const watched = new WeakSet<object>();
  test.db.$client.on("acquire", (client) => {
    if (watched.has(client)) return;
    watched.add(client);
    const { query: ask } = client;
    client.query = ((...given: unknown[]) => {
      questions += 1;
      return Reflect.apply(ask, client, given);
    }) as typeof ask;
  });
  const few = await counted();
  const arrange = arrangementOf(test.owner);
  const delegations = await Promise.all(
    Array.from({ length: 60 }, (_, index) => arrange.addDelegation(`Delegation ${index}`)),
  );
  const slugs = [];
  for (let count = 0; count < 8; count += 1) slugs.push(await arrange.addConsultation(delegations));
  await query(
    `insert into comment (consultation, delegation, type, position, comment, proposed_text, language, confidential, state, version, author)
      select consultation, delegation, 'general', 'none', 'text', '', 'en', false, 'submitted', 1, (select id from person limit 1)
      from consultation_invited, generate_series(1, 15) where consultation = any($1)`,
    [slugs],
  );
  await query("analyze");
  const many = await counted();
  const began = performance.now();
  const { consultations } = await read();
  const took = performance.now() - began;
  expect(consultations.filter(({ comments }) => comments === 900)).toHaveLength(8);
  expect([few > 5, many]).toEqual([true, few]);
  expect(took).toBeLessThan(1_000);
}, 60_000);
