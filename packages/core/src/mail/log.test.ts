import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Actor } from "../partner/index.ts";
import { decideRetry, mailPosition, mailStateOf, readMailPosition, withoutSecrets } from "./index.ts";

const at = "2026-11-26T06:37:14.123Z";
const queued = { sent: null, dropped: null, failed: null, said: null };
const officer: Actor = { kind: "secretariat", role: "officer", person: "p" };

describe("the state of a mail", () => {
  it.each([
    ["queued", {}],
    ["retrying", { said: "450 later" }],
    ["dead-letter", { said: "550 no", failed: at }],
    ["delivered", { said: null, sent: at }],
    ["left-out", { said: "450 later", dropped: at }],
  ] as const)("is %s", (state, changes) => {
    expect(mailStateOf({ ...queued, ...changes })).toBe(state);
  });
});

describe("sending once more", () => {
  it("is for what was given up, and for nothing else", () => {
    expect(decideRetry(officer, { ...queued, failed: at, said: "550 no" })).toMatchObject({ ok: true });
    for (const changes of [
      {},
      { said: "450 later" },
      { sent: at },
      { failed: at, sent: at },
      { dropped: at },
    ])
      expect(decideRetry(officer, { ...queued, ...changes })).toMatchObject({
        refusals: [{ code: "mail.not-given-up" }],
      });
    expect(decideRetry(officer, null)).toMatchObject({ refusals: [{ code: "record.not-found" }] });
  });

  it("is the Secretariat's", () => {
    const delegate: Actor = { kind: "delegate", role: "focal-point", person: "p", delegation: "a" };
    expect(decideRetry(delegate, { ...queued, failed: at })).toMatchObject({
      refusals: [{ code: "actor.not-permitted" }],
    });
  });
});

describe("what a server said", () => {
  it("keeps its words and loses every token, however the server quotes it", () => {
    const token = fc.stringMatching(/^[A-Za-z0-9_-]{32}$/);
    const quoted = fc.constantFrom(
      (secret: string) => `550 5.7.1 blocked https://portal.example.org/en/invitation/${secret} by policy`,
      (secret: string) => `554 refused: /fr/invitation/${secret}`,
      (secret: string) => `554 refused: ${secret}`,
    );
    fc.assert(
      fc.property(token, quoted, (secret, quote) => {
        const said = withoutSecrets(quote(secret));
        expect(said).not.toContain(secret);
        expect(said).toMatch(/^55\d .+/);
        expect(withoutSecrets(said)).toBe(said);
      }),
    );
    expect(withoutSecrets("550 5.1.1 no such user: a@b.example")).toBe("550 5.1.1 no such user: a@b.example");
  });
});

it("a place in the log comes back from an address, and noise does not", () => {
  const position = { queued: at, id: "5f0c2f86-0000-4000-8000-000000000001" };
  expect(readMailPosition(mailPosition(position))).toEqual(position);
  fc.assert(fc.property(fc.string(), (text) => readMailPosition(text) === null));
});
