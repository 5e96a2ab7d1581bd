import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideJoining } from "./joining.ts";

const account = (
  delegation: string | null,
  changes: { isDisabled?: boolean; demonstration?: boolean } = {},
) => ({
  id: `of ${delegation}`,
  delegation,
  isDisabled: false,
  demonstration: false,
  ...changes,
});
const offer = { delegation: "b", namesAddress: true };
const removed = { isDisabled: true };

describe("accepting an invitation", () => {
  it("makes an account for a new address, and for one that was removed from another delegation", () => {
    expect(decideJoining([], offer)).toEqual({ ok: true, value: null });
    expect(decideJoining([account("a", removed), account(null, removed)], offer)).toEqual({
      ok: true,
      value: null,
    });
  });

  it("opens the account with the same delegation anew, removed or not", () => {
    for (const changes of [{}, removed]) {
      const own = account("b", changes);
      expect(decideJoining([account("a", removed), own], offer)).toEqual({ ok: true, value: own });
    }
  });

  it("refuses an address that is active elsewhere", () => {
    for (const elsewhere of ["a", null])
      expect(decideJoining([account("b", removed), account(elsewhere)], offer)).toMatchObject({
        refusals: [{ code: "invitation.account-elsewhere" }],
      });
  });

  it("gives nobody's password away: not of a demonstration account in use, not where it names no address", () => {
    expect(decideJoining([account("b", { demonstration: true })], offer).ok).toBe(false);
    expect(decideJoining([account("b", { demonstration: true, ...removed })], offer).ok).toBe(true);
    expect(decideJoining([account(null)], { delegation: null, namesAddress: false }).ok).toBe(false);
  });

  it("never leads to an account of another delegation, and never leaves two that act", () => {
    const known = fc.record({
      delegation: fc.constantFrom("a", "b", "c", null),
      isDisabled: fc.boolean(),
      demonstration: fc.boolean(),
    });
    const accounts = fc
      .uniqueArray(known, { selector: ({ delegation }) => delegation })
      .map((all) => all.map((each) => account(each.delegation, each)));
    fc.assert(
      fc.property(accounts, fc.boolean(), (all, namesAddress) => {
        const decided = decideJoining(all, { delegation: "b", namesAddress });
        if (!decided.ok) return;
        expect(decided.value?.delegation ?? "b").toBe("b");
        expect(all.filter((each) => !each.isDisabled && each !== decided.value)).toEqual([]);
      }),
    );
  });
});
