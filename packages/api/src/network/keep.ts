import type { AuditDeed } from "@rabat/core/audit";
import type { NetworkEntry } from "@rabat/core/network";
import type { Actor } from "@rabat/core/partner";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, audit, type Database, members, network, readClock, type Transaction } from "@rabat/db";
import { oncePerForm } from "../once.ts";

export type Keeping = {
  tx: Transaction;
  own: NetworkEntry[];
  delegation: string;
  person: string;
  now: string;
};
type Change = { deed: AuditDeed; subject: string };

/** Changes what the actor's delegation says of its focal points, one change after another. */
export const keepNetwork = (
  { db, actor }: { db: Database; actor: Actor },
  form: string,
  change: (keeping: Keeping) => Promise<Result<Change>>,
): Promise<Result<null>> =>
  asActor(db, actor, (tx) => {
    const effect = async (): Promise<Result<null>> => {
      if (actor.kind !== "delegate") return refuse({ code: "actor.not-permitted" });
      const { delegation, person } = actor;
      const chain = audit.delegationChain(delegation);
      await audit.lockChain(tx, chain);
      if (!(await members.stillActs(tx, actor))) return refuse({ code: "actor.not-permitted" });
      const own = await network.holdEntriesOf(tx, delegation);
      const changed = await change({ tx, own, delegation, person, now: await readClock(tx) });
      if (!changed.ok) return changed;
      await audit.appendAudit(tx, { chain, actor, ...changed.value, detail: {} });
      return accept(null);
    };
    return oncePerForm(tx, { actor, key: form }, effect);
  });
