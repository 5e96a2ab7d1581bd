import type { AuditDeed } from "@rabat/core/audit";
import type { Actor, Member } from "@rabat/core/partner";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, audit, type Database, members, type Transaction } from "@rabat/db";
import { oncePerForm } from "../once.ts";

type Known = Member & { delegation: string };
type Change = { deed: AuditDeed; subject: string; detail: Record<string, unknown> };

/** Changes who belongs to the actor's delegation, one change after another, so that a focal point always remains. */
export const keepMembers = (
  { db, actor }: { db: Database; actor: Actor },
  form: string,
  change: (tx: Transaction, own: readonly Known[]) => Promise<Result<Change>>,
): Promise<Result<null>> =>
  asActor(db, actor, (tx) => {
    const effect = async (): Promise<Result<null>> => {
      if (actor.kind !== "delegate") return refuse({ code: "actor.not-permitted" });
      const { delegation } = actor;
      const chain = audit.delegationChain(delegation);
      await audit.lockChain(tx, chain);
      if (!(await members.stillActs(tx, actor))) return refuse({ code: "actor.not-permitted" });
      const own = await members.membersOf(tx, delegation);
      const changed = await change(
        tx,
        own.map((member) => ({ ...member, delegation })),
      );
      if (!changed.ok) return changed;
      await audit.appendAudit(tx, { chain, actor, ...changed.value });
      return accept(null);
    };
    return oncePerForm(tx, { actor, key: form }, effect);
  });
