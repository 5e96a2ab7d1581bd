import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDelimited } from "./delimited.ts";
import { type ListedText, readTexts } from "./index.ts";

const read = (raw: string, { isFile = true, held = [] as ListedText[] } = {}) =>
  readTexts({ raw, isFile, language: "fr" }, { slug: "results", held });
const told = (raw: string, given = {}) => {
  const result = read(raw, given);
  if (!result.ok) return result.refusals[0].code;
  return result.value.lines.map((line) =>
    "text" in line ? `${line.line} ${line.text.label}` : `${line.line} ${line.fault.code}`,
  );
};

const table = [
  "Label;Kind;English;French",
  "R1;recommendation;Build a network;Créer un réseau",
  ';Thème;"Two lines\nin one cell; and a semicolon";',
  "C2;conclusion;;",
  "R3;conclusion;Text;",
  "X9;;Text;",
  ";decision;Text;",
  "r1;;Again;",
  ";;Numbered by itself;",
  "R7;;a\u202eb;",
  "R8;;Text;Texte;more",
].join("\n");

describe("a table of texts", () => {
  it("gives each line's text, or what is wrong with the line, by the line's number", () => {
    expect(told(table)).toEqual([
      "2 R1",
      "3 T1",
      "5 import.no-text",
      "6 import.kind-contradicts-label",
      "7 import.unreadable-label",
      "8 import.unknown-kind",
      "9 import.label-taken",
      "10 R2",
      "11 text.forbidden-character",
      "12 import.too-many-cells",
    ]);
  });

  it("reads alike with CR, CRLF and LF, with commas and tabs, and under a French header", () => {
    for (const end of ["\r", "\r\n"]) expect(told(table.replaceAll("\n", end))).toEqual(told(table));
    for (const separator of [",", "\t"]) {
      const header = ["Étiquette", "Nature", "Anglais", "Français"].join(separator);
      expect(told(`\ufeff${header}\n${["T4", "thème", "Text", "Texte"].join(separator)}`)).toEqual(["2 T4"]);
    }
  });

  it("names a text after its consultation, in the languages that it has", () => {
    const result = read("kind,french\nC,Créer un réseau");
    expect(result.ok && result.value.texts).toEqual([
      { reference: "results-text-C1", label: "C1", text: { published: ["fr"], fr: "Créer un réseau" } },
    ]);
  });

  it("keeps clear of labels that the list holds", () => {
    const held = [
      { reference: "geneva-2023-R1", label: "R1", text: { published: ["en"] as ["en"], en: "x" } },
    ];
    expect(told("label,english\nR1,One\n,Two", { held })).toEqual(["2 import.label-taken", "3 R2"]);
  });

  it("is refused as a whole without a text, a column for one, or room", () => {
    expect(told("")).toBe("import.empty");
    expect(told("label,kind,english,french\n\n")).toBe("import.empty");
    expect(told("a,b\n1,2")).toBe("import.no-columns");
    expect(told(`english\n${"x\n".repeat(501)}`)).toBe("preparation.too-many-texts");
    expect(told('english\n"never closed\nand so on')).toEqual(["2 import.open-quotation"]);
  });
});

describe("texts that are pasted without a table", () => {
  it("are one a line, with their labels where they have them", () => {
    const result = read("R12. Créer un réseau\n\nT1 – Diasporas\nSuivre, chaque année", { isFile: false });
    expect(result.ok && result.value.texts.map(({ label, text }) => [label, text.fr])).toEqual([
      ["R12", "Créer un réseau"],
      ["T1", "Diasporas"],
      ["R1", "Suivre, chaque année"],
    ]);
  });
});

const cell = fc.string({ unit: fc.constantFrom(...'ab",;\n\t é') });
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
const written = (given: string[][], separator: string, end: string) =>
  given.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(separator)).join(end);

describe("whatever is read", () => {
  it("comes back as a spreadsheet wrote it", () => {
    const separator = fc.constantFrom(",", ";", "\t");
    fc.assert(
      fc.property(rows, separator, fc.constantFrom("\n", "\r\n", "\r"), (given, separator, end) => {
        const table = [["first", "line", "names", "four"], ...given];
        const expected = table.filter((row) => row.some((one) => one.trim() !== ""));
        expect(readDelimited(written(table, separator, end)).map(({ cells }) => cells)).toEqual(expected);
      }),
    );
  });

  it("never throws, and names every line that it leaves out", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.boolean(), (raw, isFile) => {
        const result = read(isFile ? `english\n${raw}` : raw, { isFile });
        if (!result.ok) return;
        const { lines, texts } = result.value;
        expect(lines.filter((line) => "text" in line).length).toBe(texts.length);
        expect(new Set(texts.map(({ reference }) => reference)).size).toBe(texts.length);
      }),
    );
  });

  it("takes no longer than its length asks", () => {
    for (const raw of [
      `"${'"'.repeat(1_000_001)}`,
      ",".repeat(1_000_000),
      "R1 ".repeat(300_000),
      `"a\n`.repeat(300_000),
    ]) {
      read(raw);
      read(raw, { isFile: false });
    }
  }, 5_000);
});
