import { expect, test } from "vitest";
import { routePattern } from "./route-handlers.ts";

const takes = (entry: string, path: string) => routePattern(entry)?.test(path) ?? null;

test("a route handler is known by its address, groups left out", () => {
  expect(takes("/[locale]/(delegation)/delegation/[slug]/save/route", "/en/delegation/a/save")).toBe(true);
  expect(takes("/[locale]/(delegation)/delegation/[slug]/save/route", "/en/delegation/a/b/save")).toBe(false);
  expect(takes("/api/auth/[...nextauth]/route", "/api/auth/callback/x")).toBe(true);
  expect(takes("/api/auth/[...nextauth]/route", "/api/auth")).toBe(false);
  expect(takes("/x/[[...rest]]/route", "/x")).toBe(true);
  expect(takes("/sitemap.xml/route", "/sitemapsxml")).toBe(false);
  expect(takes("/route", "/")).toBe(true);
});

test("a page takes nothing", () => {
  expect(takes("/[locale]/page", "/en")).toBeNull();
});
