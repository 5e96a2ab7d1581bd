import type { SecurityEvent } from "@rabat/core/mail";
import { personOf } from "@rabat/core/partner";
import { type Result, refuse } from "@rabat/core/refusal";
import { asActor, audit, people, type Transaction } from "@rabat/db";
import type { Context } from "../context.ts";
import { queueMail } from "../mail/queue.ts";

/** What history calls each change, and what its person is told of it by mail. */
const events = {
  "change password": "password-changed",
  "set up an app": "app-set-up",
  "remove the app": "app-removed",
  "add a passkey": "passkey-added",
  "remove a passkey": "passkey-removed",
  "rename a passkey": null,
  "renew recovery codes": "codes-renewed",
} as const satisfies Record<string, SecurityEvent | null>;

type Own = { tx: Transaction; person: string };

/** Reads or changes what is the actor's own: as a person, in one transaction. */
export const asSelf = <Value>(
  { db, actor }: Context,
  work: (own: Own) => Promise<Result<Value>>,
): Promise<Result<Value>> =>
  asActor(db, actor, async (tx) => {
    const person = personOf(actor);
    return person === null ? refuse({ code: "actor.sign-in-required" }) : work({ tx, person });
  });

type Change = { tx: Transaction; person: people.Person };

/**
 * Changes how the actor signs in, one change after another, writes it into the history and tells the person.
 * Demonstration accounts are shared by their visitors, so theirs stays as it is.
 */
export const changeOwn = <Value>(
  ctx: Context,
  deed: keyof typeof events | null,
  change: (given: Change) => Promise<Result<Value>>,
): Promise<Result<Value>> =>
  asSelf(ctx, async ({ tx, person: id }) => {
    const { actor } = ctx;
    const person = await people.holdPerson(tx, id);
    if (person === null) return refuse({ code: "actor.sign-in-required" });
    if (person.demonstration) return refuse({ code: "account.demonstration" });
    const outcome = await change({ tx, person });
    if (!outcome.ok || deed === null) return outcome;
    await audit.appendAudit(tx, { chain: `person:${person.id}`, actor, deed, subject: person.id });
    const event = events[deed];
    if (event !== null) await queueMail(tx, { kind: "security", person: person.id, event });
    return outcome;
  });
