import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packageParts, packedBytes } from "./package.ts";
import { packageOf } from "./package-for-tests.ts";
import { decideUpload, savedName, uploadEndings, uploadLimitMegabytes } from "./upload.ts";

const outcome = (name: string, content: Uint8Array) => {
  const result = decideUpload("file", { name, content });
  return result.ok ? result.value.type.split(".").at(-1) : result.refusals[0].code;
};
const packed = new Uint8Array(40).fill(7);
const word = [
  { name: "[Content_Types].xml", packed, size: 100 },
  { name: "word/document.xml", packed, size: 100 },
];
const pdf = new TextEncoder().encode("%PDF-1.7 fictitious");

describe("a file for the record", () => {
  it("is taken where its name and its first bytes say the same, of the closed list", () => {
    expect(outcome("Report.PDF", pdf)).toBe("application/pdf");
    expect(outcome("report.docx", packageOf(word))).toBe("document");
    for (const name of ["report.exe", "report.svg", "report.html", "report", "report.pdf.js", "pdf"])
      expect(outcome(name, pdf)).toBe("file.not-taken");
    expect(outcome("report.pdf", packageOf(word))).toBe("file.not-taken");
    expect(outcome("report.xlsx", packageOf(word))).toBe("file.not-taken");
    expect(outcome("report.docx", packageOf(word.slice(0, 1)))).toBe("file.not-taken");
  });

  it.each([
    ["a macro", { name: "word/vbaProject.bin", packed, size: 9 }],
    ["another file", { name: "word/embeddings/oleObject1.bin", packed, size: 9 }],
    ["a way out of its folder", { name: "../../etc/passwd", packed, size: 9 }],
    ["a drive", { name: "c:/autoexec.bat", packed, size: 9 }],
    ["something encrypted", { name: "word/secret.xml", packed, size: 9, isEncrypted: true }],
  ])("is not taken with %s in it", (_what, part) => {
    expect(outcome("report.docx", packageOf([...word, part]))).toBe("file.not-taken");
  });

  it("is not taken where it unpacks to more than 100 MB, or 200 times itself, or overlaps itself", () => {
    const bomb = { name: "word/media/image1.png", packed, size: 101 * 1024 * 1024 };
    expect(outcome("report.docx", packageOf([...word, bomb]))).toBe("file.unpacks-too-large");
    expect(outcome("report.docx", packageOf([...word, { ...bomb, size: 200_000 }]))).toBe(
      "file.unpacks-too-large",
    );
    expect(outcome("report.docx", packageOf([...word, { ...bomb, size: 20_000 }]))).toBe("document");
    const many = Array.from({ length: 2_001 }, (_, place) => ({
      name: `a${place}`,
      packed: new Uint8Array(),
      size: 0,
    }));
    expect(outcome("report.docx", packageOf([...word, ...many]))).toBe("file.not-taken");
  });

  it("is not taken over its limit", () => {
    const large = new Uint8Array(uploadLimitMegabytes * 1024 * 1024 + 1);
    large.set(pdf);
    expect(outcome("report.pdf", large)).toBe("file.too-large");
    expect(outcome("report.pdf", large.subarray(0, -1))).toBe("application/pdf");
  });

  it("of any bytes under any name is answered, and never thrown over", () => {
    const office = fc.uint8Array({ maxLength: 400 }).map((noise) => {
      const content = packageOf(word);
      for (const [place, byte] of noise.entries())
        if (byte % 5 === 0) content[(place * 7) % content.length] = byte;
      return content;
    });
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 400 }), office),
        fc.oneof(fc.constantFrom(...uploadEndings.map((ending) => `a${ending}`)), fc.string()),
        (content, name) => {
          const parts = packageParts(content);
          for (const part of parts ?? []) packedBytes(content, part);
          expect(outcome(name, content)).toBeTypeOf("string");
        },
      ),
      { numRuns: 500 },
    );
  });

  it("is saved under a name that any system takes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (name) => {
        const saved = savedName(name, "pdf");
        expect(saved).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.pdf$/);
        expect(saved.length).toBeLessThanOrEqual(100);
      }),
    );
  });
});
