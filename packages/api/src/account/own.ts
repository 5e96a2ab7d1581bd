import type { AuditDeed } from "@rabat/core/audit";
import { personOf } from "@rabat/core/partner";
import { type Result, refuse } from "@rabat/core/refusal";
import { asActor, audit, people, type Transaction } from "@rabat/db";
import type { Context } from "../context.ts";

type Change = { tx: Transaction; person: people.Person };

/**
 * Changes how the actor signs in, one change after another, and writes it into the history. Demonstration accounts are shared by their
 * visitors, so theirs stays as it is.
 */
export const changeOwn = <Value>(
  { db, actor }: Context,
  deed: AuditDeed | null,
  change: (given: Change) => Promise<Result<Value>>,
): Promise<Result<Value>> =>
  asActor(db, actor, async (tx) => {
    const id = personOf(actor);
    const person = id && (await people.holdPerson(tx, id));
    if (!person) return refuse({ code: "actor.sign-in-required" });
    if (person.demonstration) return refuse({ code: "account.demonstration" });
    const outcome = await change({ tx, person });
    if (outcome.ok && deed !== null)
      await audit.appendAudit(tx, { chain: `person:${person.id}`, actor, deed, subject: person.id });
    return outcome;
  });
