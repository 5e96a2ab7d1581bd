import { afterAll, beforeAll, expect, it } from "vitest";
import { settle } from "../index.ts";
import { openTestApi, type TestApi } from "../testing.ts";

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi();
});
afterAll(() => test.drop());

const find = (input: object) => test.as("visitor").search.find(input);

it("finds in both languages, with counts", async () => {
  const french = await find({ q: "migrants", locale: "fr" });
  expect(french.hits.length).toBeGreaterThan(0);
  expect(french.counts.kind.reduce((sum, { count }) => sum + count, 0)).toBe(french.total);
  expect(french.didYouMean).toBeNull();
});

it("answers any text", async () => {
  for (const q of ["!@#", "*", "AND", '"', "\u0000", "🙂".repeat(10_000), "a OR ".repeat(3_000)])
    expect((await find({ q })).page).toBe(1);
  expect(await find({})).toMatchObject({ asked: false, total: 0 });
});

it("offers the nearest words, in the same sentence, where nothing is found", async () => {
  expect((await find({ q: "migrnts" })).didYouMean).toBe("migrants");
  expect((await find({ q: "zzzz" })).didYouMean).toBeNull();
});

it("says that a page is past the end, and refuses what is no page or facet", async () => {
  expect(await find({ q: "migration", page: "500" })).toMatchObject({ hits: [], page: 500 });
  expect(await find({ kind: "unicorn" })).toMatchObject({ asked: true, total: 0 });
  for (const wrong of [{ page: "0" }, { page: "x" }, { area: "x" }, { meeting: "A B" }, { locale: "xx" }])
    expect(
      await settle(
        test
          .as("visitor")
          .search.find(wrong as never)
          .then((value) => ({ ok: true, value })),
      ),
    ).toMatchObject({ ok: false, refusals: [{ code: "input.invalid", field: Object.keys(wrong)[0] }] });
});
