import { randomUUID } from "node:crypto";
import type { Result } from "@rabat/core/refusal";
import { asActor } from "@rabat/db";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { settle } from "../index.ts";
import { queueDue } from "../mail/due.ts";
import { openTestApi, type TestApi } from "../testing.ts";

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi();
});
afterAll(() => test.drop());

const form = () => randomUUID();
const canary = "canary-4711";
const details = (changes: object = {}) => ({
  titleEn: `A consultation ${canary}`,
  titleFr: `Une consultation ${canary}`,
  mandateEn: `What is done ${canary}`,
  mandateFr: `Ce qui sera fait ${canary}`,
  kind: "comments" as const,
  opens: "2020-01-01T09:00",
  closes: "2090-01-01T18:00",
  zone: "Europe/Brussels",
  graceMinutes: 10,
  visibility: "own-delegation" as const,
  publication: "public" as const,
  attribution: "chatham-house" as const,
  ...changes,
});
const given = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.value;
};
const codeOf = async (call: Promise<Result<unknown>>) => {
  const result = await settle(call);
  return result.ok ? "accepted" : result.refusals[0].code;
};
const query = async (statement: string, values: unknown[] = []) =>
  (await test.owner.$client.query(statement, values)).rows;
const officer = () => test.as("officer").preparation;
const versionOf = async (slug: string) => given(await officer().read({ slug })).preparation.version;
const change = async (slug: string) => ({
  consultation: slug,
  version: await versionOf(slug),
  form: form(),
});
const pasted = (raw: string) => ({ raw, isFile: false, language: "en" as const });
const demonstrationPartners = { groups: { "demonstration-partners": "all" as const }, chosen: [] };

/** Prepared and frozen: one text of the record and one imported, for delegations A and B. */
const prepared = async (changes: object = {}) => {
  const { slug } = given(await officer().begin({ ...details(changes), form: form() }));
  given(await officer().addOutcomes({ ...(await change(slug)), references: ["geneva-2023-C1"] }));
  given(await officer().importTexts({ ...(await change(slug)), ...pasted(`R1 ${canary}`) }));
  given(await officer().invite({ ...(await change(slug)), audience: demonstrationPartners }));
  given(await officer().freeze(await change(slug)));
  return slug;
};

describe("a consultation that is not announced", () => {
  it("is in no answer to a visitor or a delegate, in no calendar and in no mail, even past its opening date", async () => {
    const slug = await prepared();
    for (const name of ["visitor", "contributor.a", "focal-point.a", "focal-point.b", "focal-point.c"]) {
      const api = test.as(name);
      expect(await api.consultation.read({ slug })).toBeNull();
      const answers = [await api.consultation.list(), (await api.search.find({ q: canary })).hits];
      if (name !== "visitor") {
        answers.push(await api.consultation.desk());
        expect(await codeOf(api.consultation.workspace({ slug }))).toBe("record.not-found");
        expect(await codeOf(api.comment.others({ consultation: slug }))).toBe("record.not-found");
        const submission = { consultation: slug, checked: [], form: form() };
        if (name.startsWith("focal"))
          expect(await codeOf(api.contribution.submit(submission))).toBe("record.not-found");
      }
      const said = JSON.stringify(answers);
      expect({ name, tells: said.includes(canary) || said.includes(slug) }).toEqual({ name, tells: false });
    }
    await asActor(test.db, { kind: "system" }, queueDue);
    expect(await query("select 1 from mail_notice where consultation = $1", [slug])).toEqual([]);
    const told = await query("select 1 from mail where subjects::text like $1", [`%${slug}%`]);
    expect(told).toEqual([]);
  });

  it("stays unknown when it is put aside", async () => {
    const slug = await prepared();
    const archive = { consultation: slug, reason: "Prepared twice.", form: form() };
    given(await test.as("head").consultation.archive(archive));
    expect(await test.as("visitor").consultation.read({ slug })).toBeNull();
    expect(await codeOf(officer().freeze(await change(slug)))).toBe("consultation.archived");
    const open = { ...(await change(slug)), at: "once" as const };
    expect(await codeOf(test.as("head").consultation.open(open))).toBe("consultation.archived");
  });
});

describe("opening", () => {
  it("shows the consultation to all, and tells everybody invited once, however often it is asked", async () => {
    const slug = await prepared();
    const open = { ...(await change(slug)), at: "once" as const };
    const head = test.as("head").consultation;
    const twice = await Promise.all([head.open(open), head.open(open), head.open({ ...open, form: form() })]);
    expect(twice.map((result) => (result.ok ? "opened" : result.refusals[0].code)).sort()).toEqual([
      "consultation.announced",
      "opened",
      "opened",
    ]);
    for (let asked = 0; asked < 3; asked += 1) await asActor(test.db, { kind: "system" }, queueDue);
    const told = await query(
      "select kind, email from mail join person on person.id = mail.person where subjects::text like $1 order by email",
      [`%${slug}%`],
    );
    expect(told.map(({ kind, email }) => `${kind} ${email.replace(/@.*/, "")}`)).toEqual([
      "opening contributor.a",
      "opening deputy.a",
      "opening focal-point.a",
      "opening focal-point.b",
    ]);
    const read = await test.as("visitor").consultation.read({ slug });
    expect(read?.stage).toBe("open");
    expect(read?.paragraphs.map(({ reference }) => reference)).toEqual(["geneva-2023-C1", `${slug}-text-R1`]);
    expect(read?.consultation).toMatchObject({ publication: "public", attribution: "chatham-house" });
    expect(given(await test.as("focal-point.a").consultation.workspace({ slug })).stage).toBe("open");
    expect(await codeOf(test.as("focal-point.c").consultation.workspace({ slug }))).toBe(
      "delegation.not-invited",
    );
    const events = await query("select event from audit_event where chain = $1 order by sequence", [
      `consultation:${slug}`,
    ]);
    expect(events.map(({ event }) => JSON.parse(event).deed)).toEqual([
      "begin preparation",
      "add outcomes to the list",
      "import into the list",
      "choose audience",
      "freeze",
      "open",
    ]);
  });

  it("is announced for a later date without a mail before it", async () => {
    const slug = await prepared({ opens: "2089-01-01T09:00" });
    const open = { ...(await change(slug)), at: "date" as const };
    given(await test.as("head").consultation.open(open));
    expect((await test.as("visitor").consultation.read({ slug }))?.stage).toBe("announced");
    await asActor(test.db, { kind: "system" }, queueDue);
    expect(await query("select 1 from mail_notice where consultation = $1", [slug])).toEqual([]);
    expect(await codeOf(officer().save({ ...details(), ...(await change(slug)) }))).toBe(
      "consultation.announced",
    );
    expect(
      await codeOf(officer().invite({ ...(await change(slug)), audience: { groups: {}, chosen: [] } })),
    ).toBe("consultation.announced");
  });
});

describe("a frozen text", () => {
  it("is changed by no import and no procedure, and keeps its hash", async () => {
    const slug = await prepared();
    const before = given(await officer().read({ slug }));
    for (const attempt of [
      officer().importTexts({ ...(await change(slug)), ...pasted("R2 More") }),
      officer().addOutcomes({ ...(await change(slug)), references: ["geneva-2023-C2"] }),
      officer().arrangeList({ ...(await change(slug)), places: [] }),
      officer().freeze(await change(slug)),
      officer().readImport({ consultation: slug, pasted: "R2 More", file: "", language: "en" }),
    ])
      expect(await codeOf(attempt)).toBe("consultation.frozen");
    expect(given(await officer().read({ slug }))).toMatchObject({
      paragraphs: before.paragraphs,
      hash: before.preparation.hash,
    });
  });
});

describe("two officers", () => {
  it("do not overwrite one another: of two at once one is told", async () => {
    const { slug } = given(await officer().begin({ ...details(), form: form() }));
    const version = await versionOf(slug);
    const save = (titleFr: string) =>
      codeOf(officer().save({ ...details({ titleFr }), consultation: slug, version, form: form() }));
    const add = () =>
      codeOf(
        officer().addOutcomes({ consultation: slug, version, form: form(), references: ["geneva-2023-C1"] }),
      );
    const answers = await Promise.all([save("Un"), save("Deux"), add()]);
    expect(answers.filter((answer) => answer === "accepted").length).toBe(1);
    expect(answers.filter((answer) => answer === "preparation.stale").length).toBe(2);
  });

  it("who begin at once with one title get two names", async () => {
    const begin = () => officer().begin({ ...details({ titleEn: "One title" }), form: form() });
    const slugs = (await Promise.all([begin(), begin(), begin()])).map((result) => given(result).slug);
    expect(slugs.toSorted()).toEqual(["one-title", "one-title-2", "one-title-3"]);
    expect(await codeOf(officer().begin({ ...details({ titleEn: "New" }), form: form() }))).toBe(
      "preparation.title-reserved",
    );
  });
});

describe("closing before its time", () => {
  it("holds for everybody, shows to all, ends in the snapshot, and comes once", async () => {
    const slug = await prepared();
    const head = test.as("head").consultation;
    given(await head.open({ ...(await change(slug)), at: "once" }));
    const extension = { consultation: slug, delegation: "demonstration-a", local: "2091-01-01T12:00" };
    given(await head.extend({ ...extension, form: form() }));
    const { closes } = given(await head.close({ consultation: slug, form: form() }));
    expect(await codeOf(head.close({ consultation: slug, form: form() }))).toBe("consultation.closed");
    const workspace = given(await test.as("focal-point.a").consultation.workspace({ slug }));
    expect(workspace.consultation.closes).toBe(closes);
    expect(workspace.stage).toBe("grace");
    const seen = await test.as("visitor").consultation.read({ slug });
    expect(seen?.consultation.closes).toBe(closes);
    expect(seen?.changes).toMatchObject([{ delegation: null, closes, by: null }]);
    const [last] = await query("select last_closing($1) as closes", [slug]);
    expect(last.closes.toISOString()).toBe(closes);
    const archive = { consultation: slug, reason: "Overtaken.", form: form() };
    expect(await codeOf(head.archive(archive))).toBe("consultation.still-open");
  });
});

describe("an import", () => {
  const table = "Label,Kind,English,French\r\nR1,recommendation,Keep “this” – 5 €,Créer un réseau\r\n";
  const utf16 = Buffer.from(table, "utf16le");
  const windows = Buffer.from(
    table.replace("“", "\u0093").replace("”", "\u0094").replace("–", "\u0096").replace("€", "\u0080"),
    "latin1",
  );
  it.each([
    ["UTF-8", Buffer.from(table)],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${table}`)],
    ["UTF-16", utf16],
    ["UTF-16 with its mark", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ["UTF-16, the other way round", Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
    ["Windows-1252", windows],
  ])("is read from %s", async (_, bytes) => {
    const { slug } = given(await officer().begin({ ...details(), form: form() }));
    const file = bytes.toString("base64");
    const read = given(await officer().readImport({ consultation: slug, pasted: "", file, language: "en" }));
    expect(read.lines).toMatchObject([
      { line: 2, text: { label: "R1", text: { en: "Keep “this” – 5 €", fr: "Créer un réseau" } } },
    ]);
    expect(given(await officer().read({ slug })).preparation).toMatchObject({ version: 1, texts: [] });
    expect(
      await query("select 1 from audit_event where chain = $1 and sequence > 1", [`consultation:${slug}`]),
    ).toEqual([]);
  });

  it("refuses what is no text", async () => {
    const { slug } = given(await officer().begin({ ...details(), form: form() }));
    for (const bytes of ["PK\u0003\u0004…", "%PDF-1.7", "a\u0000b"])
      expect(
        await codeOf(
          officer().readImport({
            consultation: slug,
            pasted: "",
            file: Buffer.from(bytes, "latin1").toString("base64"),
            language: "en",
          }),
        ),
      ).toBe("import.not-text");
    const nothing = { ...(await change(slug)), raw: "label,english\nX,No", isFile: true };
    expect(await codeOf(officer().importTexts({ ...nothing, language: "en" }))).toBe("import.nothing-to-add");
  });
});

describe("119 texts for everybody who could be invited", () => {
  it("are prepared, frozen and opened quickly", async () => {
    const { slug } = given(await officer().begin({ ...details({ titleEn: "Large" }), form: form() }));
    const raw = Array.from({ length: 119 }, (_, index) => `R${index + 1} ${"A long text. ".repeat(40)}`);
    given(await officer().importTexts({ ...(await change(slug)), ...pasted(raw.join("\n")) }));
    const everybody = { "partner-countries": "all", "partner-organisations": "all" } as const;
    given(await officer().invite({ ...(await change(slug)), audience: { groups: everybody, chosen: [] } }));
    given(await officer().freeze(await change(slug)));
    const begun = Date.now();
    const read = given(await officer().read({ slug }));
    expect([read.paragraphs.length, read.invited.length]).toEqual([119, 57]);
    given(await test.as("head").consultation.open({ ...(await change(slug)), at: "once" }));
    expect((await test.as("visitor").consultation.read({ slug }))?.paragraphs.length).toBe(119);
    // reads and opening together; a page has 300 ms
    expect(Date.now() - begun).toBeLessThan(1_500);
  });
});
