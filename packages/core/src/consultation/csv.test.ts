import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCsv } from "./csv.ts";

test("UTF-8 with its mark, CRLF after every row, quotes only where needed", () => {
  expect(
    formatCsv([
      ["a", "b"],
      ["é, è", 'say "yes"'],
      ["two\nlines", ""],
    ]),
  ).toBe('\uFEFFa,b\r\n"é, è","say ""yes"""\r\n"two\nlines",\r\n');
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "|cmd", "%0a"])(
  "%j is no formula any more",
  (value) => {
    expect(formatCsv([[value]])).toMatch(/^\uFEFF"?'/);
  },
);

test("no cell of any text begins as a formula does", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (value) => {
      const written = formatCsv([[value]]).slice(1, -2);
      const read = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
      expect(read).not.toMatch(/^[=+\-@\t\r]/);
      expect([value, `'${value}`]).toContain(read);
    }),
  );
});
