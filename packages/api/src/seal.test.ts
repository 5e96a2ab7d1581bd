import { assert, property, string } from "fast-check";
import { expect, it } from "vitest";
import { sealWith } from "./seal.ts";

const seal = sealWith("a secret of thirty-two characters");
const other = sealWith("another secret, thirty-two characters");

it("a sealed text opens again for its purpose alone, and under its secret alone", () => {
  assert(
    property(string(), string(), (purpose, text) => {
      const closed = seal.close(purpose, text);
      expect(seal.open(purpose, closed)).toBe(text);
      expect(seal.open(`${purpose}.`, closed)).toBeNull();
      expect(other.open(purpose, closed)).toBeNull();
      expect(seal.close(purpose, text)).not.toBe(closed);
    }),
  );
});

it("what was not sealed here, or was changed, does not open", () => {
  assert(property(string(), (noise) => seal.open("a", noise) === null));
  const bytes = Buffer.from(seal.close("a", "text"), "base64url");
  for (const [index] of bytes.entries()) {
    const changed = Buffer.from(bytes);
    changed[index] = (changed[index] ?? 0) ^ 1;
    expect(seal.open("a", changed.toString("base64url"))).toBeNull();
  }
});

it("a short secret is refused", () => {
  expect(() => sealWith("")).toThrow();
});
