import { personOf } from "@rabat/core/partner";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { decidePublish } from "@rabat/core/revision";
import { asActor, audit, members, published, recordEvents, revisions, tellPublicChange } from "@rabat/db";
import { z } from "zod";
import { FormKey, oncePerForm } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDelicateDeed } from "../trpc.ts";
import { Entry, entryChain, stillHolds } from "./named.ts";

/** Makes the version read what every reader finds, on every replica. */
export const publishRevision = forDelicateDeed("publish content")
  .input(Entry.extend({ number: z.int().nonnegative(), form: FormKey }))
  .output(resultOf(z.object({ number: z.int() })))
  .mutation(({ ctx: { db, actor }, input: { kind, key, number, form } }) =>
    asActor(db, actor, (tx) => {
      const effect = async (): Promise<Result<{ number: number }>> => {
        const by = personOf(actor);
        if (by === null || !(await members.stillActs(tx, actor)))
          return refuse({ code: "actor.not-permitted" });
        const chain = entryChain({ kind, key });
        // one at a time: what is published now may rest on what is withdrawn now
        await audit.lockChain(tx, "record");
        await audit.lockChain(tx, chain);
        const decided = decidePublish(actor, await revisions.standingOf(tx, kind, key), number);
        if (!decided.ok) return decided;
        const version = await revisions.findRevision(tx, { kind, key, number });
        if (version === null) return refuse({ code: "record.not-found", part: "key" });
        const holds = await stillHolds(tx, version);
        if (!holds.ok) return holds;
        await published.publishVersion(tx, version);
        await recordEvents.insertEvent(tx, { kind, key, deed: "publish", number, by });
        await audit.appendAudit(tx, {
          chain,
          actor,
          deed: "publish in the record",
          subject: key,
          detail: { number },
        });
        await tellPublicChange(tx, "record");
        return accept({ number });
      };
      return oncePerForm(tx, { actor, key: form }, effect);
    }),
  );
