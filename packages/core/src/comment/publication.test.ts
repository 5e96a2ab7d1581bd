import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Paragraph } from "../consultation/index.ts";
import type { Delegation } from "../partner/index.ts";
import { closed, comment, disposition, id } from "./answers-for-tests.ts";
import { isPublishable, namesDelegation, publishedAnswers } from "./index.ts";

const delegations: Delegation[] = ["Mali", "Ghana", "Côte d’Ivoire", "Norway", "Portugal"].map(
  (name, index) => ({
    id: `d${index}`,
    kind: "country",
    standing: index === 3 ? "observer" : "partner",
    name: { en: name, fr: name },
  }),
);
const paragraphs: Paragraph[] = [1, 2, 3].map((position) => ({
  reference: `x-2024-C${position}`,
  label: `C${position}`,
  position,
  text: { published: ["en"], en: `Text ${position}` },
  version: 1,
  hash: "h",
}));

const published = fc
  .array(
    fc.record({
      publicId: fc.uuid(),
      paragraph: fc.constantFrom(null, ...paragraphs.map(({ reference }) => reference)),
      from: fc.nat(delegations.length - 1),
      confidential: fc.boolean(),
      withheld: fc.boolean(),
      late: fc.constantFrom(null, "undecided" as const, "accepted" as const, "left-aside" as const),
      state: fc.constantFrom("submitted" as const, "withdrawn" as const, "draft" as const),
      onBehalf: fc.boolean(),
      answered: fc.boolean(),
      language: fc.constantFrom("en" as const, "fr" as const),
    }),
    { maxLength: 25 },
  )
  .map((drawn) =>
    drawn.map(({ publicId, from, answered, withheld, late, onBehalf, ...words }, index) => ({
      publicId,
      from,
      comment: comment({
        ...words,
        id: id(1000 + index),
        comment: `said ${index}`,
        delegation: `d${from}`,
        withheld: withheld ? { reason: "secret", by: "x", at: closed } : null,
        late: late === null ? null : { reference: "RP", standing: late },
        onBehalf: onBehalf ? { by: "Officer", source: "A letter" } : null,
      }),
      disposition: answered ? disposition({ reason: `answer ${index}` }) : null,
    })),
  );
type Drawn = Parameters<typeof publishedAnswers>[0][number] & { from: number };

describe("what is published", () => {
  const named = (rows: readonly Omit<Drawn, "delegation">[], order = [0, 1, 2, 3, 4]): Drawn[] =>
    rows.map((row) => ({ ...row, delegation: delegations[order[row.from] ?? 0] as Delegation }));
  const settings = { paragraphs, locale: "en" as const };

  it("under the Chatham House rule does not change by a byte, whichever delegation said what, and when", () => {
    fc.assert(
      fc.property(
        published,
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
        fc.infiniteStream(fc.boolean()),
        (rows, order, coins) => {
          const house = { attribution: "chatham-house" as const, ...settings };
          const before = JSON.stringify(publishedAnswers(named(rows), house));
          const moved = named(rows, order).map((row) => {
            const late = row.comment.late?.standing === "undecided" ? row.comment.late : null;
            const [isLate, isRecorded] = [coins.next().value, coins.next().value];
            // what tells a delegation is drawn anew as well: whether it was late, recorded for it, when, by whom
            const marks = {
              delegation: row.delegation.id,
              late: row.comment.late?.standing === "left-aside" ? row.comment.late : late,
              ...(row.comment.late?.standing === "accepted" || row.comment.late === null
                ? { late: isLate ? { reference: "RP", standing: "accepted" as const } : null }
                : {}),
              onBehalf: isRecorded ? { by: "x", source: "y" } : null,
              author: { person: id(77), name: "Another" },
              saved: closed,
            };
            return { ...row, comment: { ...row.comment, ...marks } };
          });
          expect(JSON.stringify(publishedAnswers(moved.toReversed(), house))).toBe(before);
          for (const { name } of delegations) expect(before).not.toContain(name.en);
          expect(before).not.toContain("A letter");
        },
      ),
    );
  });

  it("holds every publishable comment once, with its own answer, and nothing of any other", () => {
    fc.assert(
      fc.property(
        published,
        fc.constantFrom("by-delegation" as const, "chatham-house" as const),
        (rows, attribution) => {
          const out = publishedAnswers(named(rows), { attribution, ...settings });
          const expected = rows.filter((row) => isPublishable(row.comment) && row.disposition !== null);
          expect(out.map((each) => each.comment).sort()).toEqual(
            expected.map((row) => row.comment.comment).sort(),
          );
          for (const { comment: said, reason } of out) expect(reason).toBe(said.replace("said", "answer"));
          // what is not publishable leaves no trace: the same comes out without it
          const without = publishedAnswers(named(expected), { attribution, ...settings });
          expect(JSON.stringify(out)).toBe(JSON.stringify(without));
          const places = out.map(({ paragraph }) =>
            paragraphs.findIndex(({ reference }) => reference === paragraph),
          );
          expect(places).toEqual(places.toSorted((one, other) => one - other));
        },
      ),
    );
  });

  it("by delegation stands in protocol order under each paragraph", () => {
    fc.assert(
      fc.property(published, (rows) => {
        const out = publishedAnswers(named(rows), { attribution: "by-delegation", ...settings });
        for (const { reference } of paragraphs) {
          const names = out
            .filter((each) => each.paragraph === reference)
            .map((each) => each.delegation?.name.en ?? "");
          expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, "en")));
        }
      }),
    );
  });
});

describe("a text that names a delegation", () => {
  it.each([
    ["As Mali said, …", true],
    ["La proposition de la COTE D'IVOIRE", true],
    ["A normal formality", false],
    ["Somalia is not invited", false],
  ])("%s", (text, names) => {
    expect(namesDelegation(text, delegations)).toBe(names);
  });
});
