import { type Actor, confirmersOf, personOf } from "@rabat/core/partner";
import { secretariat, type Transaction } from "@rabat/db";
import { standingOf } from "./standing.ts";

/** More than can be open at once: each lapses within days. */
const newest = 200;

/** How many proposals about the Secretariat's own people wait for this person to confirm or refuse them. */
export const proposalsWaitingFor = async (tx: Transaction, actor: Actor): Promise<number> => {
  const members = await secretariat.listSecretariat(tx);
  const proposals = await standingOf(tx, members, await secretariat.listProposals(tx, newest));
  const isTheirs = (proposal: (typeof proposals)[number]) =>
    confirmersOf(members, proposal).some(({ person }) => person === personOf(actor));
  return proposals.filter((proposal) => proposal.state === "open" && isTheirs(proposal)).length;
};
