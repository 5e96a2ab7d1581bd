import { AuditEvent, readTrailPosition, TrailQuery, trailPosition } from "@rabat/core/audit";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, auditTrail, instantOf, type Transaction } from "@rabat/db";
import { z } from "zod";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";

const TrailPage = z.object({
  events: z.array(AuditEvent),
  /** Where the next page begins; null on the last one. */
  next: z.string().nullable(),
});
type TrailPage = z.infer<typeof TrailPage>;

/** The instant at which a clock shows what was asked for; refuses a time that it never shows. */
const instantAsked = async (tx: Transaction, field: "from" | "to", query: TrailQuery) => {
  const { [field]: local, zone } = query;
  if (local === undefined) return accept(undefined);
  const instant = await instantOf(tx, local, zone);
  return instant === null ? refuse({ code: "input.invalid", field }) : accept(instant);
};

const pageOf = (events: readonly AuditEvent[], limit: number): TrailPage => {
  const shown = events.slice(0, limit);
  const last = shown.at(-1);
  const at = last?.recorded?.at;
  const next = events.length > limit && last && at ? trailPosition({ ...last, at }) : null;
  return { events: shown, next: next && readTrailPosition(next) ? next : null };
};

/** History as the head of the Secretariat reads it: newest first, narrowed, one page after another. */
export const readTrail = forDeed("read the audit trail")
  .input(TrailQuery)
  .output(resultOf(TrailPage))
  .query(({ ctx, input }) =>
    asActor(ctx.db, ctx.actor, async (tx): Promise<Result<TrailPage>> => {
      const { who, limit, chain, deed, subject } = input;
      const after = readTrailPosition(input.after ?? "") ?? undefined;
      const from = await instantAsked(tx, "from", input);
      if (!from.ok) return from;
      const to = await instantAsked(tx, "to", input);
      if (!to.ok) return to;
      const people = who ? await auditTrail.peopleNamed(tx, who) : undefined;
      const asked = { chain, people, deed, subject, after, from: from.value, to: to.value };
      return accept(pageOf(await auditTrail.listTrail(tx, { ...asked, limit: limit + 1 }), limit));
    }),
  );
