import { assert, integer, property } from "fast-check";
import { Secret, TOTP } from "otpauth";
import { expect, it } from "vitest";
import { appAddress, drawAppSecret, stepOfCode } from "./app.ts";

/** "12345678901234567890" in base 32: the secret of RFC 6238, appendix B. */
const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const at = (seconds: number) => new Date(seconds * 1_000).toISOString();

it.each([
  [59, "287082"],
  [1_111_111_109, "081804"],
  [1_111_111_111, "050471"],
  [1_234_567_890, "005924"],
  [2_000_000_000, "279037"],
  [20_000_000_000, "353130"],
])("at %i seconds the code is the one of RFC 6238: %s", (seconds, code) => {
  expect(stepOfCode(secret, code, at(seconds))).toBe(Math.floor(seconds / 30));
});

it("a code counts in its own half minute and in the one before and after, no longer", () => {
  assert(
    property(integer({ min: 100, max: 4e9 }), integer({ min: -4, max: 4 }), (seconds, steps) => {
      const timestamp = (seconds + steps * 30) * 1_000;
      const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp });
      const step = stepOfCode(secret, code, at(seconds));
      expect(step).toBe(Math.abs(steps) > 1 ? null : Math.floor(seconds / 30) + steps);
    }),
    // a fixed seed: one code in some hundred thousand is also that of a neighbouring half minute
    { seed: 6238, numRuns: 500 },
  );
});

it("what is no code of six digits is none", () => {
  for (const code of ["", "28708", "2870821", "abcdef", " 87082", "٢٨٧٠٨٢"])
    expect(stepOfCode(secret, code, at(59))).toBeNull();
});

it("a drawn secret has 160 bits and is never the same", () => {
  expect(drawAppSecret()).toMatch(/^[A-Z2-7]{32}$/);
  expect(drawAppSecret()).not.toBe(drawAppSecret());
  expect(appAddress(secret, "a@b.org")).toContain(`secret=${secret}`);
});
