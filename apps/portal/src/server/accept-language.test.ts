import { expect, test } from "vitest";
import { GET } from "../app/route.ts";
import { preferredLocale } from "./accept-language.ts";

test("the language that a reader prefers among ours", () => {
  expect(preferredLocale("fr-CA,fr;q=0.9,en;q=0.8")).toBe("fr");
  expect(preferredLocale("de,fr;q=0.5,en;q=0.4")).toBe("fr");
  expect(preferredLocale("en;q=0.1,fr;q=0.9")).toBe("fr");
  expect(preferredLocale("fr;q=0,en;q=0.1")).toBe("en");
});

test("English where nothing of ours is asked for or nothing can be read", () => {
  for (const header of [null, "", "*", "zh", "de, it;q=0.5", ";;;,=", "x".repeat(10_000)])
    expect([header, preferredLocale(header)]).toEqual([header, "en"]);
});

test("the root sends readers on by their language and sets no cookie", () => {
  const response = GET(new Request("http://localhost/", { headers: { "accept-language": "fr" } }));
  expect([response.status, response.headers.get("location"), response.headers.get("vary")]).toEqual([
    302,
    "/fr",
    "Accept-Language",
  ]);
  expect(response.headers.has("set-cookie")).toBe(false);
});
