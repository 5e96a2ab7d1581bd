import { system } from "@rabat/core/partner";
import { asActor, verifyAudit } from "@rabat/db";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { settle } from "../index.ts";
import { openTestApi, type TestApi } from "../testing.ts";
import { codeOf, openConsultation } from "./answers-for-tests.ts";

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi();
});
afterAll(() => test.drop());

const query = async (statement: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await test.owner.$client.query(statement, values)).rows;

describe("answers", () => {
  it("go out together by a second person's hand, once, after the closing, and delegations are told", async () => {
    const { slug, save, submit, answer, publish, close, read, workspace, overview } = await openConsultation(
      test,
      {
        publication: "public",
      },
    );
    const one = await save("focal-point.a");
    const other = await save("focal-point.b", { comment: "Another.", proposedText: "" });
    await submit("focal-point.a");
    await submit("focal-point.b");
    expect(codeOf(await answer("head", one, "By the head."))).toBe("ok");
    expect(codeOf(await publish())).toBe("answers.before-closing");
    await close();
    expect(codeOf(await publish())).toBe("answers.incomplete");
    expect(codeOf(await answer("officer", other, "By the officer."))).toBe("ok");
    expect((await overview()).rows.map(({ lack }) => lack).toSorted()).toEqual([null, "own-draft"]);
    expect(codeOf(await publish())).toBe("answers.own-draft");
    expect(codeOf(await publish("officer"))).toBe("actor.not-permitted");
    const review = { consultation: slug, comment: one, version: 1 };
    expect(codeOf(await test.as("head").disposition.review({ ...review, form: crypto.randomUUID() }))).toBe(
      "disposition.own-review",
    );
    const { checked } = await overview();
    expect(
      codeOf(await test.as("officer").disposition.review({ ...review, form: crypto.randomUUID() })),
    ).toBe("ok");
    expect(codeOf(await publish("head", checked))).toBe("answers.changed-since-check");
    expect(codeOf(await read("visitor"))).toBe("record.not-found");
    expect((await workspace("focal-point.a")).answers).toEqual([]);
    expect(await query("select responded from consultation where slug = $1", [slug])).toEqual([
      { responded: null },
    ]);

    const unproved = settle(
      test.as("head").answer.publish({ consultation: slug, checked, form: crypto.randomUUID() }),
    );
    expect(codeOf(await unproved)).toBe("proof.needed");
    expect(codeOf(await publish())).toBe("ok");
    expect(codeOf(await publish())).toBe("answers.published");
    expect(codeOf(await answer("officer", one, { reason: "Too late.", over: 1 }))).toBe("answers.published");
    expect(await read("visitor")).toMatchObject({
      value: {
        stage: "responded",
        total: 2,
        answers: [{ reason: "By the head." }, { reason: "By the officer." }],
      },
    });
    expect((await workspace("focal-point.a")).answers).toEqual([
      { comment: one, decision: "accepted", reason: "By the head." },
    ]);
    const told = await query("select count(*)::int as mails from mail where kind = 'dispositions'");
    // everybody of the two delegations, once
    expect(told).toEqual([{ mails: 4 }]);
    const published = await query(
      "select event::jsonb ->> 'deed' as deed from audit_event where chain = $1 order by sequence desc limit 1",
      [`consultation:${slug}`],
    );
    expect(published).toEqual([{ deed: "publish answers" }]);
    expect(await asActor(test.db, system, verifyAudit)).toMatchObject({ faults: [] });
  });

  it("of two officers on one: the second is told, and finds both in the history; an edit takes the review away", async () => {
    const { slug, save, submit, answer } = await openConsultation(test);
    const id = await save("focal-point.a");
    await submit("focal-point.a");
    const outcomes = await Promise.all([answer("officer", id, "One."), answer("head", id, "Two.")]);
    expect(outcomes.map(codeOf).sort()).toEqual(["disposition.stale", "ok"]);
    const read = () => settle(test.as("officer").disposition.read({ slug, id }));
    const stored = await read();
    if (!stored.ok) throw new Error("not read");
    const drafter = stored.value.disposition?.reason === "One." ? "officer" : "head";
    const second = drafter === "officer" ? "head" : "officer";
    const form = () => crypto.randomUUID();
    const review = { consultation: slug, comment: id, version: 1, form: form() };
    expect(codeOf(await test.as(second).disposition.review(review))).toBe("ok");
    expect(codeOf(await test.as(second).disposition.review({ ...review, form: form() }))).toBe(
      "disposition.already-reviewed",
    );
    expect(codeOf(await answer(drafter, id, { reason: "Three.", over: 1 }))).toBe("ok");
    expect(await read()).toMatchObject({
      value: {
        disposition: { reason: "Three.", reviewer: null },
        steps: [
          { step: "drafted", version: 1 },
          { step: "reviewed", version: 1 },
          { step: "drafted", version: 2 },
        ],
      },
    });
  });

  it("to a comment that is taken back, changed and sent again is shown to be to an earlier wording", async () => {
    const { slug, form, save, submit, answer, close, publish } = await openConsultation(test);
    const id = await save("focal-point.a");
    await submit("focal-point.a");
    expect(codeOf(await answer("officer", id, "To the first wording."))).toBe("ok");
    const read = () => settle(test.as("officer").disposition.read({ slug, id }));
    const seen = await read();
    if (!seen.ok) throw new Error("not read");
    const again = async (words: object) => {
      await test.as("focal-point.a").contribution.withdraw({ consultation: slug, form: form() });
      expect(codeOf(await read())).toBe("record.not-found");
      expect(codeOf(await answer("officer", id, { reason: "To what is gone.", over: 1 }))).toBe(
        "record.not-found",
      );
      const [held] = await query("select version from comment where id = $1", [id]);
      if (Object.keys(words).length > 0)
        await save("focal-point.a", { ...words, edits: { id, version: Number(held?.version) } });
      await submit("focal-point.a");
    };
    await again({});
    expect(await read()).toMatchObject({ value: { isOutdated: false } });
    await again({ comment: "A second wording." });
    expect(await read()).toMatchObject({
      value: { isOutdated: true, disposition: { answered: { comment: "The network needs a calendar." } } },
    });
    const given = {
      consultation: slug,
      comment: id,
      readVersion: 1,
      decision: "noted" as const,
      reason: "X.",
    };
    const { version: commentVersion } = seen.value.comment;
    expect(
      codeOf(await test.as("officer").disposition.save({ ...given, commentVersion, form: form() })),
    ).toBe("disposition.comment-changed");
    await close();
    expect(codeOf(await publish())).toBe("answers.incomplete");
  });

  it("wait for late contributions to be decided on", async () => {
    const { slug, form, save, submit, close, publish, answer } = await openConsultation(test);
    await close();
    const id = await save("focal-point.a");
    const { reference } = await submit("focal-point.a");
    expect(codeOf(await publish())).toBe("answers.late-undecided");
    const decision = { consultation: slug, reference, decision: "accepted" as const, reason: "Announced." };
    await test.as("officer").contribution.decideLate({ ...decision, form: form() });
    expect(codeOf(await publish())).toBe("answers.incomplete");
    await answer("officer", id, "Answered.");
    expect(codeOf(await publish())).toBe("ok");
  });
});

describe("the next version of a paragraph", () => {
  it("is drafted, kept draft by draft, and read by everybody with the answers and not before", async () => {
    const { slug, form, close, publish } = await openConsultation(test);
    const reference = "geneva-2023-C1";
    const save = (name: string, en: string | null, readRevision: number) =>
      test.as(name).version.save({
        consultation: slug,
        reference,
        readRevision,
        wordings: en === null ? null : { en, fr: `${en} (fr)` },
        form: form(),
      });
    expect(codeOf(await save("head", "SECRET first draft", 0))).toBe("ok");
    expect(codeOf(await save("officer", "Meanwhile", 0))).toBe("version.stale");
    expect(codeOf(await save("officer", "A second draft", 1))).toBe("ok");
    const shown = () => test.as("visitor").version.published({ slug });
    await close();
    expect(await shown()).toEqual([]);
    expect(codeOf(await save("head", "A third draft", 2))).toBe("ok");
    expect(codeOf(await publish())).toBe("answers.own-draft");
    expect(codeOf(await save("officer", null, 3))).toBe("ok");
    expect(codeOf(await save("officer", "The next version", 4))).toBe("ok");
    expect(codeOf(await publish())).toBe("ok");
    expect(await shown()).toMatchObject([{ reference, version: 2, text: { en: "The next version" } }]);
    expect(codeOf(await save("officer", "Too late", 5))).toBe("answers.published");
    expect(JSON.stringify(await shown())).not.toContain("SECRET");
  });
});
