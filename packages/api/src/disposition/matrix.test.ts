import { randomUUID } from "node:crypto";
import { type MatrixRow, MatrixView } from "@rabat/core/comment";
import type { Locale } from "@rabat/core/language";
import { arrangementOf } from "@rabat/db/arrange";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { settle } from "../index.ts";
import { openTestApi, type TestApi } from "../testing.ts";

const delegations = 14;
const paragraphs = 19;

let test: TestApi;
let slug: string;
let all: MatrixRow[];
beforeAll(async () => {
  test = await openTestApi();
  slug = await arrangementOf(test.owner).addMatrix({ delegations, paragraphs });
  all = await rowsOf({});
});
afterAll(() => test.drop());

const query = async (statement: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await test.owner.$client.query(statement, values)).rows;

const ask = (view: object, locale: Locale = "en") =>
  settle(test.as("officer").disposition.matrix({ slug, locale, view: MatrixView.parse(view) }));
const read = async (view: object, locale: Locale = "en") => {
  const matrix = await ask(view, locale);
  if (!matrix.ok) throw new Error(matrix.refusals[0].code);
  return matrix.value;
};

/** Every row of a view, page after page. */
const rowsOf = async (view: object, locale: Locale = "en"): Promise<MatrixRow[]> => {
  const { pages } = await read(view, locale);
  const rows: MatrixRow[] = [];
  for (let page = 1; page <= pages; page++)
    for (const section of (await read({ ...view, page }, locale)).sections)
      rows.push(...section.rows, ...section.observers);
  return rows;
};
const idsOf = (rows: readonly MatrixRow[]) => rows.map(({ comment }) => comment.id);
const by = (order: "paragraph" | "delegation", locale: Locale = "en") => rowsOf({ by: order }, locale);
const runs = (names: readonly unknown[]) => names.filter((name, place) => name !== names[place - 1]);

describe("the pages of the matrix", () => {
  it("hold every comment once, forty at a time, whichever the order", async () => {
    expect(new Set(idsOf(all)).size).toBe(delegations * paragraphs);
    expect(new Set(idsOf(await by("delegation")))).toEqual(new Set(idsOf(all)));
    const { sections, total, pages } = await read({});
    expect([total, pages]).toEqual([266, 7]);
    expect(sections.flatMap((section) => [...section.rows, ...section.observers])).toHaveLength(40);
  });

  it("follow the frozen list or the delegations, partners before observers", async () => {
    expect(runs(all.map(({ comment }) => comment.paragraph))).toHaveLength(paragraphs);
    const named = runs((await by("delegation")).map(({ delegation }) => delegation.id));
    expect(named).toHaveLength(delegations);
    const standings = runs((await by("delegation")).map(({ delegation }) => delegation.standing));
    expect(standings).toEqual(["partner", "observer"]);
  });

  it("have delegations in the order of their names in the reader's language", async () => {
    const rename = (id: string, en: string, fr: string) =>
      query("update delegation set name = jsonb_build_object('en', $2::text, 'fr', $3::text) where id = $1", [
        `${slug}-${id}`,
        en,
        fr,
      ]);
    await rename("01", "Alpha (fictitious)", "Zêta (fictive)");
    await rename("02", "Zeta (fictitious)", "Écho (fictive)");
    const [first, second] = [await by("delegation", "en"), await by("delegation", "fr")];
    const places = (rows: MatrixRow[]) => {
      const named = runs(rows.map(({ delegation }) => delegation.id.slice(-2)));
      return ["01", "03", "02"].map((id) => named.indexOf(id));
    };
    const partners = delegations - 5;
    expect([places(first), places(second)]).toEqual([
      [0, 1, partners - 1],
      [partners - 1, 0, partners - 2],
    ]);
    await rename("01", "Delegation 01 (fictitious)", "Délégation 01 (fictive)");
    await rename("02", "Delegation 02 (fictitious)", "Délégation 02 (fictive)");
  });

  it("show long texts from their beginning; the opened row brings its page and is whole", async () => {
    const last = all.at(-1) as MatrixRow;
    await query("update comment set comment = $2 where id = $1", [last.comment.id, "word ".repeat(2000)]);
    const { page, pages, opened, sections } = await read({ row: last.comment.id });
    expect([page, opened?.row.comment.comment.length]).toEqual([pages, 10_000]);
    const listed = sections.flatMap((section) => section.observers).at(-1);
    expect([listed?.comment.comment.length, listed?.isCut]).toEqual([420, true]);
    await query("update comment set comment = $2 where id = $1", [last.comment.id, last.comment.comment]);
  });

  it("say so where the opened row is not in the view, and where it is not there at all", async () => {
    const [row] = all as [MatrixRow];
    const other = row.comment.position === "support" ? "reservation" : "support";
    const aside = await read({ position: other, row: row.comment.id });
    expect(aside.opened?.row).toMatchObject({ isInView: false });
    expect((await read({ row: randomUUID() })).opened).toBeNull();
    const past = await read({ page: 999 });
    expect([past.sections, past.pages]).toEqual([[], 7]);
  });
});

describe("a filter", () => {
  const parts = fc.record(
    {
      paragraph: fc.constantFrom("geneva-2023-C1", "marrakesh-2023-R1", "whole"),
      delegation: fc.constantFrom("01", "02", "03", "14"),
      type: fc.constantFrom("general", "substantive", "editorial", "translation"),
      position: fc.constantFrom("support", "support-with-amendment", "none"),
      disposition: fc.constantFrom("unanswered", "accepted", "noted"),
      late: fc.constant("yes"),
      confidential: fc.constant("yes"),
    },
    { requiredKeys: [] },
  );
  type Parts = typeof parts extends fc.Arbitrary<infer Some> ? Some : never;

  /** The same, said plainly. */
  const matches = ({ comment, delegation, disposition }: MatrixRow, sought: Parts): boolean => {
    const waits = disposition === null && (comment.late === null || comment.late.standing === "accepted");
    const decision =
      sought.disposition === "unanswered" ? waits : disposition?.decision === sought.disposition;
    return (
      (!sought.paragraph || comment.paragraph === sought.paragraph) &&
      (!sought.delegation || delegation.id === `${slug}-${sought.delegation}`) &&
      (!sought.type || comment.type === sought.type) &&
      (!sought.position || comment.position === sought.position) &&
      (!sought.disposition || decision) &&
      (!sought.late || comment.late !== null) &&
      (!sought.confidential || comment.confidential)
    );
  };

  it("of any parts together leaves just what answers all of them, in the same order", async () => {
    const held = new Set(all.map(({ comment }) => comment.paragraph));
    await fc.assert(
      fc.asyncProperty(parts, async (sought) => {
        const { paragraph, delegation } = sought;
        fc.pre(paragraph === undefined || paragraph === "whole" || held.has(paragraph));
        const view = { ...sought, ...(delegation ? { delegation: `${slug}-${delegation}` } : {}) };
        expect(idsOf(await rowsOf(view))).toEqual(idsOf(all.filter((row) => matches(row, sought))));
      }),
      { numRuns: 40 },
    );
  });

  it("by theme or action leaves the items of the meetings behind them", async () => {
    const { themes, actions } = await read({});
    const theme = themes[0]?.slug ?? "";
    const meetings = await query("select reference from outcome where meeting = $1", [theme]);
    const ofTheme = new Set(meetings.map(({ reference }) => reference));
    const rows = await rowsOf({ theme });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ comment }) => ofTheme.has(comment.paragraph))).toBe(true);
    const ofAction = idsOf(await rowsOf({ action: String(actions[0]) }));
    const ofBoth = idsOf(await rowsOf({ action: String(actions[0]), theme }));
    expect(ofBoth).toEqual(ofAction.filter((id) => idsOf(rows).includes(id)));
  });

  it.each([
    ["paragraph", "geneva-2023-C999"],
    ["theme", "nowhere"],
    ["delegation", "demonstration-c"],
    ["group", "00000000-0000-4000-8000-000000000000"],
  ])("refuses a %s that is not here by its name", async (field, value) => {
    expect(await ask({ [field]: value })).toMatchObject({ refusals: [{ code: "input.invalid", field }] });
  });
});

describe("what waits for an answer", () => {
  const next = (after: string | null, filter: object = {}) =>
    test
      .as("officer")
      .disposition.next({ slug, locale: "en", filter: { by: "paragraph", ...filter }, after });

  it("is found after a row, from the end on to the start, and leaves out late ones that do not count", async () => {
    const waiting = idsOf(await rowsOf({ disposition: "unanswered" }));
    expect(await next(null)).toEqual({ ok: true, value: { row: waiting[0] } });
    expect(await next(waiting[0] ?? null)).toEqual({ ok: true, value: { row: waiting[1] } });
    expect(await next(waiting.at(-1) ?? null)).toEqual({ ok: true, value: { row: waiting[0] } });
    const undecided = all.filter(({ comment }) => comment.late?.standing === "undecided");
    expect(undecided.length).toBeGreaterThan(0);
    expect(idsOf(undecided).some((id) => waiting.includes(id))).toBe(false);
  });
});

describe("what is taken away", () => {
  it("is the whole view in its order, each text whole", async () => {
    const api = test.as("officer");
    const filter = { by: "delegation", type: "editorial" } as const;
    const listed = await api.disposition.listRows({ slug, locale: "en", filter });
    const ids = listed.ok ? listed.value.ids : [];
    expect(ids).toEqual(idsOf(await rowsOf(filter)));
    const rows = await api.disposition.readRows({ slug, ids: ids.slice(0, 5) });
    expect([idsOf(rows), rows.every(({ isCut }) => !isCut)]).toEqual([ids.slice(0, 5), true]);
  });
});

describe("the overview", () => {
  it("names who holds which position, in protocol order, and says how much waits", async () => {
    const overview = await test.as("officer").disposition.overview({ slug, locale: "en" });
    expect(overview?.work.comments).toBe(266);
    const [entry] = overview?.entries ?? [];
    const held = entry?.positions.flatMap(({ held: named }) => named.map(({ delegation }) => delegation.id));
    expect(new Set(held).size).toBe(delegations);
    expect(JSON.stringify(entry?.positions)).not.toMatch(/"(count|total|votes)"/);
  });

  it("shows as taken back what a delegation withdrew and did not send again, without its text", async () => {
    const withdrawn =
      "update contribution set withdrawn = clock_timestamp() where consultation = $1 and delegation = $2";
    await query(withdrawn, [slug, `${slug}-09`]);
    const overview = await test.as("officer").disposition.overview({ slug, locale: "en" });
    expect(overview?.withdrawn.map(({ delegation }) => delegation.id)).toEqual([`${slug}-09`]);
    expect(JSON.stringify(overview?.withdrawn)).not.toContain("Synthetic text");
  });
});

describe("similar wordings on a paragraph", () => {
  it("are suggested, and not those that are in a group already", async () => {
    const { similar } = await read({ paragraph: all[0]?.comment.paragraph });
    expect(similar.length).toBeGreaterThan(0);
    const comments = similar[0]?.comments.map(({ id }) => id) ?? [];
    const named = { consultation: slug, group: null, groupName: "Alike" };
    const gathering = { ...named, comments, form: randomUUID() };
    expect((await test.as("officer").group.gather(gathering)).ok).toBe(true);
    const left = (await read({ paragraph: all[0]?.comment.paragraph })).similar;
    expect(left.flatMap((one) => one.comments).some(({ id }) => comments.includes(id))).toBe(false);
  });
});
