import { system } from "@rabat/core/partner";
import { asActor, verifyAudit } from "@rabat/db";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codeOf, openConsultation } from "../answer/answers-for-tests.ts";
import { settle } from "../index.ts";
import { commentForm, openTestApi, type TestApi } from "../testing.ts";

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi();
});
afterAll(() => test.drop());

const query = async (statement: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await test.owner.$client.query(statement, values)).rows;

const recordingOf = (consultation: string, changes: object = {}) => {
  const { edits: _none, ...words } = commentForm({ consultation, ...changes });
  return { ...words, delegation: "demonstration-a", source: "Letter of 3 November", ...changes };
};

describe("a comment recorded for a delegation", () => {
  it("stands submitted in its name beside its own, shown as recorded; its people are told, take it back and change it", async () => {
    const { slug, form, save, submit, workspace } = await openConsultation(test, {
      visibility: "invited-delegations",
    });
    await save("focal-point.a");
    await submit("focal-point.a");
    const recorded = await test
      .as("officer")
      .comment.record(recordingOf(slug, { comment: "As the letter says." }));
    if (!recorded.ok) throw new Error(recorded.refusals[0].code);
    const { id, late } = recorded.value;
    expect(late).toBe(false);
    const theirs = await workspace("focal-point.a");
    expect(theirs.comments.find((each) => each.id === id)).toMatchObject({
      state: "submitted",
      onBehalf: { source: "Letter of 3 November" },
    });
    expect(theirs.receipts.filter(({ withdrawn }) => withdrawn === null)).toMatchObject([
      { reference: recorded.value.reference, comments: 2 },
    ]);
    expect(await settle(test.as("focal-point.b").comment.others({ consultation: slug }))).toMatchObject({
      value: {
        partners: expect.arrayContaining([
          expect.objectContaining({ comment: "As the letter says.", onBehalf: true }),
        ]),
      },
    });
    // the three people of Delegation A
    expect(await query("select count(*)::int as mails from mail where kind = 'recorded'")).toEqual([
      { mails: 3 },
    ]);

    await test.as("focal-point.a").contribution.withdraw({ consultation: slug, form: form() });
    const [held] = await query("select version from comment where id = $1", [id]);
    await save("focal-point.a", { comment: "As we say.", edits: { id, version: Number(held?.version) } });
    const receipt = await submit("focal-point.a");
    expect(receipt.comments).toBe(2);
    const [matrix] = await query(
      "select comment, recorded_by is not null as recorded from comment where id = $1",
      [id],
    );
    expect(matrix).toEqual({ comment: "As we say.", recorded: true });
    expect(await asActor(test.db, system, verifyAudit)).toMatchObject({ faults: [] });
  });

  it("is marked late after the closing and waits for a decision; the same form sent twice records it once", async () => {
    const { slug, close, workspace } = await openConsultation(test);
    await close();
    const given = recordingOf(slug);
    const both = await Promise.all([
      test.as("officer").comment.record(given),
      test.as("officer").comment.record(given),
    ]);
    expect(both[0]).toEqual(both[1]);
    expect(both[0]).toMatchObject({ value: { late: true } });
    const { comments, receipts } = await workspace("focal-point.a");
    expect(comments).toMatchObject([{ late: { standing: "undecided" } }]);
    expect(receipts).toMatchObject([{ late: { standing: "undecided" } }]);
  });

  it("asks for a source and an invited delegation, and is nobody's but the Secretariat's to record", async () => {
    const { slug, workspace } = await openConsultation(test);
    const refused = async (name: string, changes: object) =>
      codeOf(await settle(test.as(name).comment.record(recordingOf(slug, changes))));
    expect(await refused("officer", { source: " " })).toBe("text.required");
    expect(await refused("officer", { delegation: "demonstration-c" })).toBe("record.not-found");
    expect(await refused("officer", { consultation: "none" })).toBe("record.not-found");
    expect(await refused("officer", { paragraph: "geneva-2023-C99" })).toBe("record.not-found");
    expect(await refused("focal-point.a", {})).toBe("actor.not-permitted");
    expect((await workspace("focal-point.a")).comments).toEqual([]);
  });
});
