import { expect, test } from "vitest";
import { cacheControl } from "./headers.ts";

test("nothing promised to a cache passes the instant at which the clock changes the answer", () => {
  expect(cacheControl(null, 0)).toBe("public, s-maxage=60, stale-while-revalidate=600");
  expect(cacheControl(120_900, 0)).toBe("public, s-maxage=60, stale-while-revalidate=60");
  expect(cacheControl(5_900, 0)).toBe("public, s-maxage=5");
  expect(cacheControl(0, 5)).toBe("public, s-maxage=0");
});
