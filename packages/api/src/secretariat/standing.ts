import { proposalStateAt, type SecretariatMember } from "@rabat/core/partner";
import { readClock, type secretariat, type Transaction } from "@rabat/db";

/** A proposal with the state that the clock and its proposer's role give it. */
export const standingOf = async (
  tx: Transaction,
  people: readonly SecretariatMember[],
  proposals: readonly secretariat.Proposal[],
) => {
  const now = await readClock(tx);
  return proposals.map((each) => ({ ...each, state: proposalStateAt(each, people, now) }));
};
