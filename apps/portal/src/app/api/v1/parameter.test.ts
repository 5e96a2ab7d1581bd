import { expect, test } from "vitest";
import { readSlug } from "./parameter.ts";

const read = (query: string) => readSlug(new URLSearchParams(query), "chairmanship");

test("a slug is read, and may be absent", () => {
  expect(read("chairmanship=morocco")).toEqual({ ok: true, value: "morocco" });
  expect(read("other=1")).toEqual({ ok: true, value: undefined });
});

test.each([
  "chairmanship=",
  "chairmanship=morocco&chairmanship=morocco",
  "chairmanship=Morocco!",
  "chairmanship=%E0%A4%A",
  "chairmanship=%00",
  `chairmanship=${"a".repeat(101)}`,
])("%s is refused", (query) => {
  expect(read(query)).toMatchObject({
    ok: false,
    refusals: [{ code: "input.invalid", field: "chairmanship" }],
  });
});
