import { randomUUID } from "node:crypto";
import { type Actor, personOf } from "@rabat/core/partner";
import type { Refusal, Result } from "@rabat/core/refusal";
import { refusalCodes, refusalSentence } from "@rabat/core/refusal/sentences";
import { arrangementOf } from "@rabat/db/arrange";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { settle } from "./index.ts";
import { answerCases } from "./refusal-table-answer.ts";
import { commentCases, draft } from "./refusal-table-comment.ts";
import { groupCases, groupsOf } from "./refusal-table-group.ts";
import { ofOneLine, preparationCases, preparedFor } from "./refusal-table-preparation.ts";
import { publicationCases, publicationOf } from "./refusal-table-publication.ts";
import { ofOneFile, recordCases, recordOf } from "./refusal-table-record.ts";
import { proposedFor, secretariatCases } from "./refusal-table-secretariat.ts";
import { openTestApi, type TestApi } from "./testing.ts";

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi();
});
afterAll(() => test.drop());

/** The refusals of a consultation; the others belong to the plan, to signing in and to the transport. */
const ofConsultation =
  /^((actor|record|text|input|consultation|preparation|import|delegation|comment|contribution|deadline|extension|member|silence|disposition|group|receipt|secretariat|revision|file|answers|version|withholding)\.|invitation\.already)/;

type Case = readonly [code: string, as: string, procedure: string, input: object];

const call = async (as: string, procedure: string, input: object): Promise<Result<unknown>> => {
  const [noun = "", verb = ""] = procedure.split(".");
  const api = (as === "visitor" ? test.as(as) : await test.signedIn(as)) as unknown as Record<
    string,
    Record<string, (input: object) => Promise<Result<unknown>>>
  >;
  const called = api[noun]?.[verb]?.({ form: randomUUID(), ...input });
  if (called === undefined) throw new Error(`there is no ${procedure}`);
  return settle(called);
};

const accepted = async (as: string, procedure: string, input: object): Promise<Record<string, unknown>> => {
  const result = await call(as, procedure, input);
  if (!result.ok) throw new Error(`${procedure}: ${result.refusals[0].code}`);
  return result.value as Record<string, unknown>;
};

/** A consultation in each condition that refuses something, by its dates. */
const conditions = {
  open: "closes = opens + interval '9 days'",
  announced: "opens = clock_timestamp() + interval '1 day', closes = clock_timestamp() + interval '9 days'",
  closed: "closes = clock_timestamp() - interval '1 day'",
  answered: "closes = clock_timestamp() - interval '1 day', responded = clock_timestamp()",
  silence: "kind = 'silence', closes = opens + interval '9 days'",
};

/** Comments submitted to one consultation, more of them than one group holds. */
const submitMany = async (consultation: string): Promise<string[]> => {
  const { rows } = await test.owner.$client.query(
    `insert into comment (consultation, delegation, paragraph, type, position, comment, proposed_text, language, confidential, state, version, author)
      select $1, 'demonstration-a', 'geneva-2023-C1', 'general', 'none', 'Fictitious.', '', 'en', false, 'submitted', 1, $2
      from generate_series(1, 205) returning id`,
    [consultation, personOf(test.actors["focal-point.a"] as Actor)],
  );
  return rows.map(({ id }) => id);
};

const emailOf = async (person: string): Promise<string> =>
  (await test.owner.$client.query("select email from person where id = $1", [person])).rows[0].email;

/** What the cases refuse against, and the names that stand in the table for what is drawn at random. */
const arrange = async () => {
  const names = new Map<string, string>();
  const named = <Value extends string>(name: string, value: Value): Value => {
    names.set(value, `‹${name}›`);
    return value;
  };
  const slugs = {} as Record<keyof typeof conditions, string>;
  for (const [name, dates] of Object.entries(conditions)) {
    const slug = await arrangementOf(test.owner).addConsultation(["demonstration-a", "demonstration-b"]);
    await test.owner.$client.query(`update consultation set ${dates} where slug = $1`, [slug]);
    slugs[name as keyof typeof conditions] = named(`${name} consultation`, slug);
  }
  const write = async (name: string, as: string, consultation: string) =>
    named(name, String((await accepted(as, "comment.save", draft(consultation))).id));
  const submitted = await write("submitted comment", "focal-point.b", slugs.open);
  const checked = [{ id: submitted, version: 1 }];
  await accepted("focal-point.b", "contribution.submit", { consultation: slugs.open, checked });
  const answer = { consultation: slugs.open, comment: submitted, decision: "noted", reason: "Noted." };
  await accepted("officer", "disposition.save", { ...answer, readVersion: null });
  await accepted("head", "disposition.review", { consultation: slugs.open, comment: submitted, version: 1 });
  const late = await write("late comment", "focal-point.b", slugs.closed);
  const lateChecked = [{ id: late, version: 1 }];
  const receipt = await accepted("focal-point.b", "contribution.submit", {
    consultation: slugs.closed,
    checked: lateChecked,
  });
  const decision = {
    consultation: slugs.closed,
    reference: named("late contribution", String(receipt.reference)),
    decision: "accepted",
    reason: "It was announced.",
  };
  await accepted("officer", "contribution.decideLate", decision);
  await accepted("focal-point.b", "silence.break", { consultation: slugs.silence, reason: "No mandate." });
  const idOf = async (email: string) =>
    (
      await test.owner.$client.query("select id from secretariat_proposal where change ->> 'email' = $1", [
        email,
      ])
    ).rows[0].id;
  const proposals = await proposedFor({ accepted, named, idOf });
  const person = (as: string) => named(as, personOf(test.actors[as] as Actor) as string);
  const people = {
    head: person("head"),
    officer: { person: person("officer"), email: await emailOf(person("officer")) },
    stranger: named("nobody", randomUUID()),
  };
  const prepared = await preparedFor({ accepted, named });
  const many = await submitMany(slugs.answered);
  const group = await groupsOf(slugs.answered, many, { accepted, named });
  const proposed = await write("proposed comment", "contributor.a", slugs.open);
  await accepted("contributor.a", "comment.propose", { consultation: slugs.open, id: proposed, version: 1 });
  const own = await write("draft", "focal-point.a", slugs.open);
  const focalPoint = named("focal point of A", personOf(test.actors["focal-point.a"] as Actor) as string);
  const other = named("focal point of B", personOf(test.actors["focal-point.b"] as Actor) as string);
  const [frozen] = (
    await test.owner.$client.query(
      "select text ->> 'en' as text from consultation_paragraph where reference = 'geneva-2023-C1' limit 1",
    )
  ).rows;
  const unchanged = named("the text itself", String(frozen.text));
  return {
    names,
    slugs,
    prepared,
    group,
    proposals,
    people,
    publication: await publicationOf(test, named),
    record: await recordOf(test.as("officer"), accepted),
    submitted,
    answer,
    decision,
    proposed,
    own,
    focalPoint,
    other,
    unchanged,
  };
};

const casesOf = (world: Awaited<ReturnType<typeof arrange>>): Case[] => {
  const { slugs, prepared, group, proposals, people, record, publication, submitted, answer } = world;
  return [
    ...commentCases(world),
    ...answerCases({ consultation: slugs.open, comment: submitted, answer }),
    ...preparationCases(prepared, slugs.open),
    ...groupCases(group, slugs.closed),
    ...secretariatCases(proposals, people),
    ...recordCases(record),
    ...publicationCases(publication, { open: slugs.open, published: slugs.answered }),
  ];
};

const shown = (input: object, names: ReadonlyMap<string, string>) =>
  JSON.stringify(input, (key, value) => {
    if (key === "values") return `… (${Object.keys(value).length} controls)`;
    if (key === "upload") return `… (${value.name})`;
    if (Array.isArray(value) && value.length > 20) return `… (${value.length} of them)`;
    if (typeof value !== "string") return value;
    const name = names.get(value);
    if (name !== undefined) return name;
    if (value.length > 200) return `${value.slice(0, 5)}… (${value.length} characters)`;
    return value.replaceAll("\u202e", "‹U+202E›");
  });

const sentence = (code: string, locale: "en" | "fr") =>
  refusalSentence({ code } as Refusal, locale, (name) => `{${name}}`);

describe("every refusal of a consultation", () => {
  it("is provoked by a call, and stands with it in the committed table", async () => {
    const world = await arrange();
    const cases = casesOf(world);
    for (const [code, as, procedure, input] of cases) {
      const result = await call(as, procedure, input);
      const answered = result.ok ? "accepted" : result.refusals[0].code;
      expect({ as, procedure, answered }).toEqual({ as, procedure, answered: code });
    }
    const codes = refusalCodes.filter((code) => ofConsultation.test(code));
    const unprovoked = codes.filter((code) => !cases.some(([provoked]) => provoked === code));
    expect(unprovoked).toEqual([...ofOneLine, ...ofOneFile]);
    const table = codes.map((code) => {
      const calls = cases
        .filter(([provoked]) => provoked === code)
        .map(([, as, procedure, input]) => `  ${as} → ${procedure} ${shown(input, world.names)}`);
      return [code, `  en  ${sentence(code, "en")}`, `  fr  ${sentence(code, "fr")}`, ...calls, ""].join(
        "\n",
      );
    });
    await expect(table.join("\n")).toMatchFileSnapshot("refusal-table.txt");
  });
});
