import fc from "fast-check";
import { expect, test } from "vitest";
import { readAddress } from "./address.ts";

const read = (target: string) => {
  const reading = readAddress(target);
  return reading.kind === "address" ? reading.address : reading.kind;
};

test("an address has one spelling", () => {
  for (const spelling of [
    "/en/cap",
    "/en/%63ap",
    "/%65n/cap",
    "/en/cap?",
    "/en/cap#x",
    "/en/cap?_rsc=1",
    "/en/cap?%5frsc=1",
  ])
    expect(read(spelling)).toEqual({ path: "/en/cap", segments: ["en", "cap"], locale: "en", query: "" });
  expect(read("/fr/%C3%A9t%C3%A9")).toMatchObject({
    path: "/fr/%C3%A9t%C3%A9",
    segments: ["fr", "été"],
    locale: "fr",
  });
});

test("a final slash is read and reported", () => {
  expect(readAddress("/en/")).toMatchObject({
    kind: "address",
    trailingSlash: true,
    address: { path: "/en" },
  });
  expect(readAddress("/")).toMatchObject({ kind: "address", trailingSlash: false, address: { path: "/" } });
});

test("what no page can be called is malformed", () => {
  for (const target of [
    "/%",
    "/en/%00",
    "/en/%E0%A4",
    "//en",
    "//evil.example/",
    "/en//cap",
    "/\\evil.example",
    "/en/%2F",
    "/en/%5c",
  ])
    expect([target, read(target)]).toEqual([target, "malformed"]);
  for (const target of ["/en/../x", "/en/%2e%2e/x", "/en/.", "http://evil.example/", "*", ""])
    expect([target, read(target)]).toEqual([target, "malformed"]);
});

test("the framework's other forms of a page do not exist", () => {
  for (const target of [
    "/en.rsc",
    "/en/cap.rsc",
    "/en/cap.segments/a.segment.rsc",
    "/_next/data/x.json",
    "/en/%5fnext/x",
  ])
    expect([target, read(target)]).toEqual([target, "absent"]);
  expect(read(`/en/${"%F0%9F%98%80".repeat(2500)}`)).toBe("absent");
});

test("a query is kept as sent, apart from the framework's own words", () => {
  expect(read("/en/search?q=%&a=%ff&nxtPlocale=fr&_rsc=x&q=%20AND+%22")).toMatchObject({
    query: "q=%&a=%ff&q=%20AND+%22",
  });
  const noise = "%F0%9F%98%80".repeat(2500);
  expect(read(`/en/search?q=${noise}`)).toMatchObject({ query: `q=${noise}` });
});

test("nothing sent makes it throw, and what is read reads the same again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (noise) => {
      const address = read(`/${noise}`);
      if (typeof address !== "string") expect(read(address.path)).toMatchObject({ path: address.path });
    }),
  );
});
