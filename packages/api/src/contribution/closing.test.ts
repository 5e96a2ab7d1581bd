import { createHash, randomUUID } from "node:crypto";
import type { Receipt } from "@rabat/core/comment";
import { type Actor, system } from "@rabat/core/partner";
import { asActor, verifyAudit } from "@rabat/db";
import { arrangementOf } from "@rabat/db/arrange";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeConsultation } from "../host/closing.ts";
import { openTestApi, type TestApi } from "../testing.ts";

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi();
});
afterAll(() => test.drop());

const submissions = 500;
const delegations = 25;
const early = 150;
const late = 100;

const query = async (statement: string, values: unknown[] = []) =>
  (await test.owner.$client.query(statement, values)).rows;

/** Focal points of many delegations, each with one draft, all that it has to submit. */
const arrange = async () => {
  const arranged = arrangementOf(test.owner);
  const ids: string[] = [];
  for (let number = 0; number < delegations; number++)
    ids.push(await arranged.addDelegation(`Delegation ${number}`));
  const slug = await arranged.addConsultation(ids);
  await query("update consultation set grace_minutes = 0 where slug = $1", [slug]);
  const drafts: { actor: Actor; id: string }[] = [];
  for (let number = 0; number < submissions; number++) {
    const delegation = ids[number % delegations] as string;
    const [person, id] = [randomUUID(), randomUUID()];
    await query(
      `insert into person (id, email, name, password_hash, role, delegation, locale, demonstration)
        values ($1, $2, 'A focal point', 'none', 'focal-point', $3, 'en', true)`,
      [person, `${person}@demonstration.invalid`, delegation],
    );
    await query(
      `insert into comment (id, consultation, delegation, type, position, comment, proposed_text, language, confidential, state, version, author)
        values ($1, $2, $3, 'general', 'none', 'One.', '', 'en', false, 'draft', 1, $4)`,
      [id, slug, delegation, person],
    );
    drafts.push({ actor: { kind: "delegate", person, delegation, role: "focal-point" }, id });
  }
  return { slug, drafts };
};

/** As many at once as there are connections; each takes the next that is waiting. */
const withAll = async <Given, Answer>(
  given: readonly Given[],
  work: (one: Given) => Promise<Answer>,
): Promise<Answer[]> => {
  const waiting = [...given];
  const answers: Answer[] = [];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      answers.push(await work(next));
  };
  await Promise.all(Array.from({ length: 12 }, worker));
  return answers;
};

const whenClosed = async (slug: string) => {
  for (;;) {
    const [held] = await query(
      "select closes < clock_timestamp() as over from consultation where slug = $1",
      [slug],
    );
    if (held?.over === true) return;
  }
};

describe("500 submissions across the closing instant", () => {
  it("are each in or marked late by their own instant; none is lost, none doubled", async () => {
    const { slug, drafts } = await arrange();
    const { api } = test;
    const submit = async ({ actor, id }: { actor: Actor; id: string }): Promise<Receipt> => {
      const checked = [{ id, version: 1 }];
      const result = await api(actor).contribution.submit({
        consultation: slug,
        checked,
        form: randomUUID(),
      });
      if (!result.ok) throw new Error(result.refusals[0].code);
      return result.value;
    };

    const first = await withAll(drafts.slice(0, early), submit);
    await arrangementOf(test.owner).moveClosing(slug, 700);
    const across = withAll(drafts.slice(early, submissions - late), submit);
    const snapshot = (async () => {
      while (!(await closeConsultation(test.db, slug)));
    })();
    await whenClosed(slug);
    const last = await withAll(drafts.slice(submissions - late), submit);
    const acknowledged = [...first, ...(await across), ...last];
    await snapshot;

    const [held] = await query(
      `select to_char(closes at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as closes from consultation where slug = $1`,
      [slug],
    );
    for (const receipt of acknowledged)
      expect([receipt.submitted, receipt.late !== null]).toEqual([
        receipt.submitted,
        receipt.submitted > String(held?.closes),
      ]);
    expect(first.every((receipt) => receipt.late === null)).toBe(true);
    expect(last.every((receipt) => receipt.late !== null)).toBe(true);

    const stored = await query("select * from contribution where consultation = $1", [slug]);
    expect(stored.map(({ reference }) => reference).toSorted()).toEqual(
      acknowledged.map(({ reference }) => reference).toSorted(),
    );
    for (const { canonical, hash, late_standing } of stored) {
      expect(createHash("sha256").update(canonical).digest("hex")).toBe(hash);
      expect(JSON.parse(canonical).late).toBe(late_standing !== null);
    }
    const comments = await query(
      "select state, late_standing, version from comment where consultation = $1",
      [slug],
    );
    expect(comments.every(({ state, version }) => state === "submitted" && version === 2)).toBe(true);
    expect(comments.filter(({ late_standing }) => late_standing === "undecided")).toHaveLength(
      acknowledged.filter((receipt) => receipt.late !== null).length,
    );

    const inForce = stored.filter(
      ({ withdrawn, late_standing }) => withdrawn === null && late_standing === null,
    );
    const snapshots = await query(
      "select event from audit_event where chain = $1 and event::jsonb ->> 'deed' = 'closing snapshot'",
      [`consultation:${slug}`],
    );
    expect(snapshots).toHaveLength(1);
    expect(JSON.parse(snapshots[0]?.event).detail.inForce).toEqual(
      inForce
        .map(({ reference, hash }) => ({ reference, hash }))
        .toSorted((left, right) => (left.reference < right.reference ? -1 : 1)),
    );
    expect(await asActor(test.db, system, verifyAudit)).toMatchObject({ faults: [] });
  }, 120_000);
});
