import { array, assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { type Allowance, isFreshlyProved, lanes, takeTry, triesAt } from "./index.ts";

const start = Date.parse("2026-11-25T09:00:00.000Z");
const at = (seconds: number) => new Date(start + seconds * 1_000).toISOString();

describe("an allowance", () => {
  it("never gives more tries in a span than a full bucket and what the span adds", () => {
    assert(
      property(array(integer({ min: 0, max: 300 }), { maxLength: 300 }), (pauses) => {
        for (const rule of Object.values(lanes).flatMap((lane) => lane.map((held) => held.rule))) {
          let held: Allowance | null = null;
          let seconds = 0;
          let given = 0;
          for (const pause of pauses) {
            seconds += pause;
            const taken = takeTry(held, rule, at(seconds));
            if ("wait" in taken) continue;
            given += 1;
            held = { tries: taken.left, at: at(seconds) };
          }
          expect(given).toBeLessThanOrEqual(rule.most + seconds / rule.seconds + 0.001);
        }
      }),
    );
  });

  it("that says how long to wait gives a try after that wait, and not a second earlier than it must", () => {
    for (let thousandths = 0; thousandths < 1_000; thousandths++)
      for (const { rule } of Object.values(lanes).flat()) {
        const held = { tries: thousandths / 1_000, at: at(0) };
        const taken = takeTry(held, rule, at(0));
        const wait = "wait" in taken ? taken.wait : 0;
        expect(wait).toBeGreaterThanOrEqual(1);
        expect(takeTry(held, rule, at(wait))).toHaveProperty("left");
        if (wait > 1) expect(takeTry(held, rule, at(wait - 1))).toHaveProperty("wait");
      }
  });

  it("is not filled by a clock that goes back", () => {
    expect(triesAt({ tries: 0.5, at: at(60) }, { most: 10, seconds: 6 }, at(0))).toBe(0.5);
  });

  it("leaves one stranger's address behind the account: it alone cannot use the account up", () => {
    const of = (scope: string) => lanes["password, stranger"].find((lane) => lane.scope === scope)?.rule;
    expect(of("account at address")?.most).toBeLessThan(of("account")?.most ?? 0);
    expect(of("account at address")?.seconds).toBeGreaterThan(of("account")?.seconds ?? 0);
  });
});

it("a proof is fresh for ten minutes", () => {
  expect(isFreshlyProved(at(0), at(600))).toBe(true);
  expect(isFreshlyProved(at(0), at(600.001))).toBe(false);
});
