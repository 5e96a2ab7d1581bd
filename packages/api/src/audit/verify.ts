import { AuditReport } from "@rabat/core/audit";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, audit, members, verifyAudit } from "@rabat/db";
import { z } from "zod";
import { FormKey, oncePerForm } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { verificationChain } from "./latest.ts";

/** Of the faults so many are kept; a history with more is read with the command line. */
const kept = 200;

/** Recomputes every chain, and puts on record what was found: when, by whom, and where something is broken. */
export const verifyHistory = forDeed("read the audit trail")
  .input(z.object({ form: FormKey }))
  .output(resultOf(AuditReport))
  .mutation(({ ctx: { db, actor, readAnchors }, input: { form } }) =>
    asActor(db, actor, (tx) => {
      const effect = async (): Promise<Result<AuditReport>> => {
        if (!(await members.stillActs(tx, actor))) return refuse({ code: "actor.not-permitted" });
        const report = await verifyAudit(tx, await readAnchors());
        const found = { ...report, faults: report.faults.slice(0, kept) };
        const detail = { ...found, found: report.faults.length };
        const entry = { chain: verificationChain, actor, deed: "verify the history" as const };
        await audit.appendAudit(tx, { ...entry, subject: verificationChain, detail });
        return accept(found);
      };
      return oncePerForm(tx, { actor, key: form }, effect);
    }),
  );
