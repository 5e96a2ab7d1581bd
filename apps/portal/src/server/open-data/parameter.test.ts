import { expect, test } from "vitest";
import { readParameters } from "./parameter.ts";

const read = (query: string) => readParameters(new URLSearchParams(query), ["chairmanship", "cap"]);

test("a parameter is read, and may be absent; unknown ones are passed over", () => {
  expect(read("chairmanship=morocco")).toEqual({ ok: true, value: { chairmanship: "morocco" } });
  expect(read("other=1&other=%00")).toEqual({ ok: true, value: {} });
  expect(read("cap=objective-5b")).toEqual({ ok: true, value: { cap: "objective-5b" } });
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

test.each(["action-30", "objective-5", "area-0", "", "17"])("cap=%s names nothing of the plan", (node) => {
  expect(read(`cap=${node}`)).toMatchObject({ ok: false, refusals: [{ field: "cap" }] });
});
