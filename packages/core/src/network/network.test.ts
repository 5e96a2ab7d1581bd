import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Actor } from "../partner/index.ts";
import {
  decideKeepEntry,
  isReviewDue,
  isReviewMailDue,
  NetworkDraft,
  networkLimit,
  reviewedBy,
} from "./index.ts";

const delegate = (role: "contributor" | "deputy" | "focal-point"): Actor => ({
  kind: "delegate",
  person: "00000000-0000-4000-8000-000000000001",
  delegation: "a",
  role,
});
const code = (result: { ok: boolean; refusals?: readonly { code: string }[] }) =>
  result.ok ? "ok" : result.refusals?.[0]?.code;
const day = 86_400_000;
const instants = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());

describe("an entry of the network", () => {
  it("is kept by deputies and focal points of its delegation, on the version that was read", () => {
    const given = { existing: { version: 3 }, read: 3, held: 1 };
    expect(decideKeepEntry(delegate("deputy"), given)).toEqual({ ok: true, value: { version: 4 } });
    expect(code(decideKeepEntry(delegate("contributor"), given))).toBe("actor.not-permitted");
    expect(code(decideKeepEntry({ kind: "visitor" }, given))).toBe("actor.sign-in-required");
    expect(code(decideKeepEntry(delegate("focal-point"), { ...given, read: 2 }))).toBe("network.stale");
    expect(code(decideKeepEntry(delegate("focal-point"), { ...given, existing: null }))).toBe(
      "record.not-found",
    );
    const another = { existing: null, read: null };
    expect(code(decideKeepEntry(delegate("deputy"), { ...another, held: networkLimit - 1 }))).toBe("ok");
    expect(code(decideKeepEntry(delegate("deputy"), { ...another, held: networkLimit }))).toBe(
      "network.too-many",
    );
  });

  it("says who, as what, and how to reach them", () => {
    const draft = {
      area: 2,
      name: "A",
      function: "B",
      email: "a@b.example",
      telephone: "",
      languages: ["en"],
    };
    expect(NetworkDraft.safeParse(draft).success).toBe(true);
    for (const wrong of [
      { area: 6 },
      { name: " " },
      { email: "a" },
      { telephone: "call me" },
      { languages: ["xx"] },
    ])
      expect(NetworkDraft.safeParse({ ...draft, ...wrong }).success).toBe(false);
  });
});

describe("the review", () => {
  it.each([
    ["2026-01-15T08:00:00.000Z", "2026-07-15T08:00:00.000Z"],
    ["2026-08-31T08:00:00.000Z", "2027-02-28T08:00:00.000Z"],
    ["2027-08-31T08:00:00.000Z", "2028-02-29T08:00:00.000Z"],
  ])("of what was confirmed on %s is due on %s", (confirmed, due) => {
    expect(reviewedBy(confirmed)).toBe(due);
  });

  it("is always 181 to 184 days away, at the same time of day", () => {
    fc.assert(
      fc.property(instants, (confirmed) => {
        const away = (Date.parse(reviewedBy(confirmed)) - Date.parse(confirmed)) / day;
        const early = new Date(Date.parse(reviewedBy(confirmed)) - 1).toISOString();
        expect([isReviewDue(confirmed, early), isReviewDue(confirmed, reviewedBy(confirmed))]).toEqual([
          false,
          true,
        ]);
        expect(Number.isInteger(away) && away >= 181 && away <= 184).toBe(true);
      }),
    );
  });

  it("is written about twice at most, whoever asks how often, and again after a confirmation only when due", () => {
    fc.assert(
      fc.property(instants, fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 40 }), (oldest, days) => {
        let told: string | null = null;
        let mails = 0;
        for (const after of days.toSorted((one, other) => one - other)) {
          const now = new Date(Date.parse(oldest) + after * day).toISOString();
          if (!isReviewMailDue({ oldest, told, now })) continue;
          expect(now >= reviewedBy(oldest)).toBe(true);
          told = now;
          mails++;
        }
        expect(mails).toBeLessThanOrEqual(2);
      }),
    );
  });
});
