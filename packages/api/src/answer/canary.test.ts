import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { settle } from "../index.ts";
import { openTestApi, type TestApi } from "../testing.ts";
import { codeOf, openConsultation } from "./answers-for-tests.ts";

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi();
});
afterAll(() => test.drop());

const query = (statement: string, values: unknown[] = []) => test.owner.$client.query(statement, values);
const readers = ["visitor", "focal-point.b", "contributor.a", "focal-point.c"];

/** Everything that a reader outside the Secretariat can ask of a consultation, as one text. */
const everythingFor = async (name: string, slug: string): Promise<string> => {
  const api = test.as(name);
  const calls = [
    settle(api.answer.published({ consultation: slug, page: 1, locale: "en" })),
    api.version.published({ slug }),
    api.consultation.read({ slug }),
    api.consultation.list(),
    ...(name === "visitor"
      ? []
      : [
          settle(api.consultation.workspace({ slug })),
          settle(api.comment.others({ consultation: slug })),
          api.consultation.desk(),
        ]),
  ];
  return JSON.stringify(await Promise.all(calls));
};

/** Delegation A says one thing that is published and, in every way there is, things that are not. */
const arrange = async (changes: object) => {
  const opened = await openConsultation(test, changes);
  const { slug, form, save, submit, answer, close } = opened;
  const said = await save("focal-point.a", { comment: "PUBLIC said by A", proposedText: "" });
  const confidential = await save("focal-point.a", { comment: "CANARY confidential", confidential: true });
  const withheld = await save("focal-point.a", { comment: "CANARY withheld" });
  await save("contributor.a", { comment: "CANARY draft" });
  await submit("focal-point.a");
  const spoken = await save("focal-point.b", { comment: "PUBLIC said by B", proposedText: "" });
  await submit("focal-point.b");
  for (const [id, reason] of [
    [said, "PUBLIC answer"],
    [confidential, "CANARY answer to confidential"],
    [withheld, "CANARY answer to withheld"],
    [spoken, "PUBLIC answer to B"],
  ] as const) {
    await answer("officer", id, `CANARY draft answer`);
    await answer("officer", id, { reason, over: 1 });
  }
  const given = { consultation: slug, id: withheld, reason: "CANARY reason", form: form() };
  expect(codeOf(await test.as("officer").comment.withhold(given))).toBe("ok");
  await close();
  const late = await save("focal-point.a", { comment: "CANARY late" });
  const { reference } = await submit("focal-point.a");
  await test.as("officer").version.save({
    consultation: slug,
    reference: "geneva-2023-C1",
    readRevision: 0,
    wordings: { en: "CANARY version", fr: "CANARY version" },
    form: form(),
  });
  return { ...opened, said, confidential, withheld, late, reference };
};

const leaveAside = ({ slug, reference, form }: Awaited<ReturnType<typeof arrange>>) =>
  test.as("officer").contribution.decideLate({
    consultation: slug,
    reference,
    decision: "left-aside",
    reason: "CANARY lateness",
    form: form(),
  });

const own = { "contributor.a": true } as Record<string, boolean>;

describe.each(["public", "invited-delegations"] as const)("answers published for %s", (publication) => {
  it("hold nothing confidential, withheld, drafted or left aside, for anybody, before and after", async () => {
    const world = await arrange({ publication, visibility: "invited-delegations" });
    const { slug, publish, read } = world;
    for (const name of readers) {
      const before = await everythingFor(name, slug);
      if (!own[name]) expect({ name, leaks: before.includes("CANARY") }).toEqual({ name, leaks: false });
      expect({
        name,
        leaks: /answer/i.test(before.replaceAll('"answers":[]', "")) && before.includes("PUBLIC answer"),
      }).toEqual({ name, leaks: false });
    }
    await leaveAside(world);
    // taken away again: drafts of a version that is not to be are nobody's
    await test.as("officer").version.save({
      consultation: slug,
      reference: "geneva-2023-C1",
      readRevision: 1,
      wordings: null,
      form: world.form(),
    });
    expect(codeOf(await publish())).toBe("ok");
    for (const name of readers) {
      const after = await everythingFor(name, slug);
      if (!own[name]) expect({ name, leaks: after.includes("CANARY") }).toEqual({ name, leaks: false });
    }
    const mayRead = {
      visitor: publication === "public",
      "focal-point.b": true,
      "focal-point.c": publication === "public",
    };
    for (const [name, may] of Object.entries(mayRead)) {
      const answered = await read(name);
      expect({ name, may: answered.ok }).toEqual({ name, may });
      if (answered.ok) expect(answered.value).toMatchObject({ total: 2, pages: 1 });
    }
    // the delegation itself reads what was answered to it alone, and why a comment was withheld
    const theirs = await everythingFor("contributor.a", slug);
    for (const text of ["CANARY answer to confidential", "CANARY answer to withheld", "CANARY reason"])
      expect(theirs).toContain(text);
    expect(theirs).not.toContain("CANARY draft answer");
    expect(theirs).not.toContain("CANARY version");
  });
});

it("a comment withheld after publication is gone from what is read, its answer and its count too, until a head lets it out", async () => {
  const world = await arrange({ publication: "public" });
  const { slug, form, publish, read, said } = world;
  await leaveAside(world);
  expect(codeOf(await publish())).toBe("ok");
  const named = { consultation: slug, id: said };
  await test.as("officer").comment.withhold({ ...named, reason: "It names a person.", form: form() });
  expect(await read("visitor")).toMatchObject({
    value: { total: 1, answers: [{ comment: "PUBLIC said by B" }] },
  });
  expect(codeOf(await settle(test.as("officer").comment.release({ ...named, form: form() })))).toBe(
    "actor.not-permitted",
  );
  expect(codeOf(await test.as("head").comment.release({ ...named, form: form() }))).toBe("ok");
  expect(await read("visitor")).toMatchObject({ value: { total: 2 } });
});

describe("under the Chatham House rule", () => {
  it("what others read, before and after publication, does not change with who said it", async () => {
    const world = await arrange({
      publication: "public",
      visibility: "invited-delegations",
      attribution: "chatham-house",
    });
    const { slug, publish, read } = world;
    const before = await settle(test.as("focal-point.b").comment.others({ consultation: slug }));
    expect(before).toMatchObject({
      value: {
        partners: [{ comment: "PUBLIC said by A", delegation: null, late: false, onBehalf: false }],
        observers: [],
      },
    });
    await leaveAside(world);
    expect(codeOf(await publish())).toBe("ok");
    const bytes = JSON.stringify(await read("visitor"));
    for (const told of ["demonstration-a", "demonstration-b", "Delegation A", "Officer", world.said])
      expect({ told, leaks: bytes.includes(told) }).toEqual({ told, leaks: false });
    // who said what is exchanged behind the portal's back: as if each had said the other's
    await query(
      `update comment set delegation = case delegation when 'demonstration-a' then 'demonstration-b' else 'demonstration-a' end,
         created = clock_timestamp() - random() * interval '9 days', saved = clock_timestamp(),
         recorded_by = author, source = 'A letter' where consultation = $1`,
      [slug],
    );
    expect(JSON.stringify(await read("visitor"))).toBe(bytes);
  });
});
