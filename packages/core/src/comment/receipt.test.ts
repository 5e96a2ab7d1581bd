import { describe, expect, it } from "vitest";
import { readReceiptReference, receiptReference } from "./index.ts";

describe("a receipt's reference", () => {
  it("is made of random bytes and read as people type it", () => {
    const reference = receiptReference(Uint8Array.from({ length: 12 }, (_, index) => index * 21));
    expect(reference).toMatch(/^RP(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
    expect(readReceiptReference(reference.toLowerCase().replaceAll("-", " "))).toBe(reference);
    expect(readReceiptReference("RP-O1IL-0000-0000")).toBe("RP-0111-0000-0000");
    expect(readReceiptReference("RP-1234")).toBeNull();
  });
});
