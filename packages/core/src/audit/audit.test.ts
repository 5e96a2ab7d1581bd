import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Anchor,
  anchorLine,
  type ChainedEvent,
  chainBeginning,
  followChains,
  readAnchorLine,
  readChain,
  readRecorded,
  readTrailPosition,
  trailPosition,
} from "./index.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** Chains as they are written: every event hashed over the one before it. */
const written = (lengths: readonly number[]): ChainedEvent[] =>
  lengths.flatMap((length, chain) => {
    let previous = chainBeginning;
    return Array.from({ length }, (_, index) => {
      const event = JSON.stringify({ deed: "save comment", subject: `${chain}/${index}` });
      const hash = sha256(`${previous}\n${event}`);
      const row = { chain: `chain:${chain}`, sequence: index + 1, previous, event, hash };
      previous = hash;
      return row;
    });
  });

const follow = (events: readonly ChainedEvent[], known: { anchors?: Anchor[] } = {}) => {
  const following = followChains({ sha256, anchors: [], heads: [], ...known });
  for (const event of events) following.take(event);
  return following.end();
};

const histories = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 });
const withOne = fc.tuple(histories, fc.nat()).map(([lengths, pick]) => {
  const events = written(lengths);
  return { events, at: pick % events.length };
});
const anchorsOf = (events: readonly ChainedEvent[]) =>
  events.filter(({ chain, sequence }) => !events.some((e) => e.chain === chain && e.sequence > sequence));

describe("following the chains", () => {
  it("finds nothing in what was written, with or without anchors of any moment", () => {
    fc.assert(
      fc.property(histories, fc.func(fc.boolean()), (lengths, isAnchored) => {
        const events = written(lengths);
        const report = follow(events, { anchors: events.filter((event) => isAnchored(event.hash)) });
        expect(report).toMatchObject({ chains: lengths.length, events: events.length, faults: [] });
      }),
    );
  });

  it("finds a flipped bit anywhere in an event", () => {
    fc.assert(
      fc.property(withOne, fc.nat(), ({ events, at }, pick) => {
        const spoilt = events[at] as ChainedEvent;
        const place = pick % spoilt.event.length;
        const flipped = String.fromCharCode(spoilt.event.charCodeAt(place) ^ 1);
        const event = spoilt.event.slice(0, place) + flipped + spoilt.event.slice(place + 1);
        const { faults } = follow(events.with(at, { ...spoilt, event }));
        const { chain, sequence } = spoilt;
        expect(faults).toContainEqual({ chain, sequence, fault: "changed", by: "chain" });
      }),
    );
  });

  it("finds a removed event: inside a chain by itself, at its end by the anchors alone", () => {
    fc.assert(
      fc.property(withOne, ({ events, at }) => {
        const { chain, sequence } = events[at] as ChainedEvent;
        const left = events.toSpliced(at, 1);
        const isLast = !events.some((event) => event.chain === chain && event.sequence > sequence);
        expect(follow(left).faults).toEqual(
          isLast ? [] : [{ chain, sequence, fault: "missing", by: "chain" }],
        );
        const { faults } = follow(left, { anchors: anchorsOf(events) });
        if (isLast) expect(faults).toEqual([{ chain, sequence, fault: "cut", by: "anchor" }]);
        else expect(faults).toContainEqual({ chain, sequence, fault: "missing", by: "chain" });
      }),
    );
  });

  it("finds a chain that was written anew so that it fits together", () => {
    const events = written([5]);
    const anew = written([1, 5]).filter(({ chain }) => chain === "chain:1");
    const forged = anew.map((event) => ({ ...event, chain: "chain:0" }));
    expect(follow(forged).faults).toEqual([]);
    const { faults } = follow(forged, { anchors: anchorsOf(events) });
    expect(faults).toEqual([{ chain: "chain:0", sequence: 5, fault: "rewritten", by: "anchor" }]);
  });

  it("finds a head that a receipt names and no event has", () => {
    const events = written([3]);
    const heads = [{ chain: "chain:0", head: events[2]?.hash ?? "" }];
    const following = followChains({ sha256, anchors: [], heads });
    for (const event of events.slice(0, 2)) following.take(event);
    expect(following.end().faults).toEqual([
      { chain: "chain:0", sequence: null, fault: "cut", by: "receipt" },
    ]);
  });
});

it("a chain's name says what it belongs to", () => {
  expect(readChain("consultation:results:delegation:a")).toEqual({
    kind: "contribution",
    consultation: "results",
    delegation: "a",
  });
  expect(readChain("consultation:results:dispositions").kind).toBe("dispositions");
  expect(readChain("consultation:results").kind).toBe("consultation");
  expect(readChain("people").kind).toBe("other");
});

describe("a place in history", () => {
  it("comes back from an address as it was written", () => {
    const position = { at: "2026-11-26T06:37:14.123Z", chain: "consultation:r:delegation:a", sequence: 12 };
    expect(readTrailPosition(trailPosition(position))).toEqual(position);
  });

  it("is refused, whatever else stands there", () => {
    fc.assert(fc.property(fc.string(), (text) => readTrailPosition(text) === null));
    for (const text of ["2026-13-26T06:37:14.123Z_1_a", "2026-11-26T06:37:14.123Z_0_a", "x".repeat(10_000)])
      expect(readTrailPosition(text)).toBeNull();
  });
});

it("a line of the anchors' file is read back, and one cut short is left out", () => {
  const anchor = { chain: "people", sequence: 3, hash: "a".repeat(64) };
  expect(readAnchorLine(anchorLine(anchor))).toEqual(anchor);
  for (let length = 0; length < anchorLine(anchor).length; length += 1)
    expect(readAnchorLine(anchorLine(anchor).slice(0, length))).toBeNull();
});

it("an event whose text is spoilt reads as nothing instead of failing", () => {
  fc.assert(fc.property(fc.string(), (text) => readRecorded(text) === null));
});
