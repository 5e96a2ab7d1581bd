import fc from "fast-check";
import { expect, test } from "vitest";
import { lastOfEach, SecurityEvent } from "./index.ts";

const events = fc.array(
  fc.record({
    event: fc.constantFrom(...SecurityEvent.options),
    at: fc.integer({ min: 0, max: 2_000_000_000 }).map((second) => new Date(second * 1_000).toISOString()),
  }),
  { maxLength: 60 },
);

test("a mail names each event once, as it last was, in the order of the clock", () => {
  fc.assert(
    fc.property(events, (told) => {
      const shown = lastOfEach(told);
      expect(new Set(shown.map(({ event }) => event))).toEqual(new Set(told.map(({ event }) => event)));
      expect(shown.length).toBe(new Set(shown.map(({ event }) => event)).size);
      for (const { event, at } of shown)
        for (const other of told) if (other.event === event) expect(other.at <= at).toBe(true);
      expect(shown.map(({ at }) => at)).toEqual(shown.map(({ at }) => at).toSorted());
    }),
  );
});
