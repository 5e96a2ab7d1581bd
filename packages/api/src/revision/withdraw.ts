import { boundedText } from "@rabat/core/language";
import { personOf } from "@rabat/core/partner";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { decideWithdraw } from "@rabat/core/revision";
import { asActor, audit, members, published, recordEvents, revisions, tellPublicChange } from "@rabat/db";
import { z } from "zod";
import { FormKey, oncePerForm } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDelicateDeed } from "../trpc.ts";
import { Entry, entryChain } from "./named.ts";

const reason = boundedText({ field: "reason", limit: 1_000, required: true });

/** Takes an entry from every reader, with the reason that its address gives from now on; nothing is lost. */
export const withdrawRevision = forDelicateDeed("publish content")
  .input(Entry.extend({ reason, form: FormKey }))
  .output(resultOf(z.null()))
  .mutation(({ ctx: { db, actor }, input: { kind, key, reason: why, form } }) =>
    asActor(db, actor, (tx) => {
      const effect = async (): Promise<Result<null>> => {
        const by = personOf(actor);
        if (by === null || !(await members.stillActs(tx, actor)))
          return refuse({ code: "actor.not-permitted" });
        const chain = entryChain({ kind, key });
        // one at a time: what is published now may rest on what is withdrawn now
        await audit.lockChain(tx, "record");
        await audit.lockChain(tx, chain);
        const standing = await revisions.standingOf(tx, kind, key);
        const decided = decideWithdraw(actor, standing, await published.dependentsOf(tx, kind, key));
        if (!decided.ok) return decided;
        const { number } = decided.value;
        await published.withdrawEntry(tx, kind, key);
        await recordEvents.insertEvent(tx, { kind, key, deed: "withdraw", number, reason: why, by });
        const detail = { number, reason: why };
        await audit.appendAudit(tx, { chain, actor, deed: "withdraw from the record", subject: key, detail });
        await tellPublicChange(tx, "record");
        return accept(null);
      };
      return oncePerForm(tx, { actor, key: form }, effect);
    }),
  );
