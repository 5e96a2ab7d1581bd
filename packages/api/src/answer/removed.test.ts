import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../testing.ts";
import { codeOf, openConsultation } from "./answers-for-tests.ts";

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi();
});
afterAll(() => test.drop());

it("whoever is removed from the Secretariat answers, reviews, withholds, groups and records no more", async () => {
  const { slug: consultation, form, save, submit, answer, publish, close } = await openConsultation(test);
  const comment = await save("focal-point.a");
  await submit("focal-point.a");
  expect(codeOf(await answer("head", comment, "By the head."))).toBe("ok");
  await close();
  await test.owner.$client.query(
    "update person set disabled = clock_timestamp() where role in ('officer', 'head')",
  );
  const officer = test.as("officer");
  const words = { type: "general", position: "none", language: "en", confidential: false } as const;
  const recorded = {
    ...words,
    paragraph: null,
    comment: "Fictitious.",
    proposedText: "",
    source: "A letter",
  };
  for (const tried of [
    answer("officer", comment, { reason: "Once more.", over: 1 }),
    officer.disposition.review({ consultation, comment, version: 1, form: form() }),
    officer.comment.withhold({ consultation, id: comment, reason: "Why not.", form: form() }),
    officer.comment.record({ ...recorded, consultation, delegation: "demonstration-b", form: form() }),
    officer.group.gather({ consultation, group: null, groupName: "x", comments: [comment], form: form() }),
    officer.version.save({
      consultation,
      reference: "geneva-2023-C1",
      readRevision: 0,
      wordings: { en: "x", fr: "x" },
      form: form(),
    }),
    publish("head", "x"),
  ])
    expect(codeOf(await tried)).toBe("actor.not-permitted");
  const { rows } = await test.owner.$client.query("select reason, reviewer from disposition");
  expect(rows).toEqual([{ reason: "By the head.", reviewer: null }]);
});
