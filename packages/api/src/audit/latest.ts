import { AuditReport } from "@rabat/core/audit";
import { asActor, auditHeads, auditTrail } from "@rabat/db";
import { z } from "zod";
import { forDeed } from "../trpc.ts";

/** The chain of what was verified when. */
export const verificationChain = "verification";

const Latest = z.object({
  at: z.string(),
  by: z.string().nullable(),
  report: AuditReport,
  /** All faults there were, of which the report holds the first. */
  found: z.int(),
});

const Chain = z.object({ chain: z.string(), events: z.int(), last: z.string().nullable() });

const Verification = z.object({
  latest: Latest.nullable(),
  /** The chains there are, by name, so many at a time. */
  chains: z.array(Chain),
  next: z.string().nullable(),
});

const shown = 100;
const Found = AuditReport.extend({ found: z.int() });

/** What the last verification found, and the chains that there are. */
export const readVerification = forDeed("read the audit trail")
  .input(z.object({ after: z.string().max(300).optional() }))
  .output(Verification)
  .query(({ ctx, input: { after = "" } }) =>
    asActor(ctx.db, ctx.actor, async (tx) => {
      const asked = { chain: verificationChain, deed: "verify the history" as const, limit: 1 };
      const [event] = await auditTrail.listTrail(tx, asked);
      const detail = Found.safeParse(event?.recorded?.detail).data;
      const at = event?.recorded?.at;
      const latest = detail && at ? { at, by: event.by, report: detail, found: detail.found } : null;
      const chains = await auditHeads.listChains(tx, { after, limit: shown + 1 });
      const page = chains.slice(0, shown);
      return { latest, chains: page, next: chains.length > shown ? (page.at(-1)?.chain ?? null) : null };
    }),
  );
