import { accept, type Result, refuse } from "../refusal.ts";

/** An account as whoever accepts an invitation may meet it. */
type Known = { id: string; delegation: string | null; isDisabled: boolean; demonstration: boolean };

/** What an invitation offers; without an address (the first of an instance) it gives nobody a new password. */
type Offer = { delegation: string | null; namesAddress: boolean };

/**
 * Which account an accepted invitation leads to, out of all that its address has or had: the one with the same
 * delegation (or with the Secretariat) is opened anew, also after it was removed; null is a new account. What was
 * left behind elsewhere stays there under its own account. An address acts for one delegation at a time, so an
 * account that is active elsewhere has to be removed there first; only the holder of the mailed link learns that.
 *
 * @example
 * decideJoining([], { delegation: "a", namesAddress: true }) // → { ok: true, value: null }
 * const elsewhere = { id: "1", delegation: "b", isDisabled: false, demonstration: false };
 * decideJoining([elsewhere], { delegation: "a", namesAddress: true })
 * // → { ok: false, refusals: [{ code: "invitation.account-elsewhere" }] }
 */
export const decideJoining = (
  accounts: readonly Known[],
  { delegation, namesAddress }: Offer,
): Result<Known | null> => {
  const same = accounts.find((account) => account.delegation === delegation);
  if (accounts.some((each) => !each.isDisabled && each !== same))
    return refuse({ code: "invitation.account-elsewhere" });
  if (same === undefined) return accept(null);
  // the passphrase of a demonstration account is everybody's, and nobody's to change
  const mayOpen = namesAddress && (same.isDisabled || !same.demonstration);
  return mayOpen ? accept(same) : refuse({ code: "invitation.not-valid" });
};
