import { type Deed, permit } from "@rabat/core/partner";
import { initTRPC, TRPCError } from "@trpc/server";
import type { Context } from "./context.ts";
import { RefusedError } from "./result.ts";
import { isProved } from "./session/is-proved.ts";

export type Meta = { deed: Deed | "anyone" };

const t = initTRPC.context<Context>().meta<Meta>().create();

export const { router, createCallerFactory } = t;

/** Default deny: a procedure that names no deed is closed to everyone. */
const guarded = t.procedure.use(({ ctx, meta, next }) => {
  if (meta?.deed === "anyone") return next();
  const permitted = meta === undefined ? null : permit(ctx.actor, meta.deed);
  if (permitted?.ok) return next();
  const refusal = permitted?.refusals[0] ?? { code: "actor.not-permitted" as const };
  const code = refusal.code === "actor.sign-in-required" ? "UNAUTHORIZED" : "FORBIDDEN";
  throw new TRPCError({ code, cause: new RefusedError(refusal) });
});

/** A procedure open to every visitor. */
export const open = guarded.meta({ deed: "anyone" });

/** A procedure for actors who may do the deed. */
export const forDeed = (deed: Deed) => guarded.meta({ deed });

/** The same for what is delicate: refused with `proof.needed` unless the session was proved in the last minutes. */
export const forDelicateDeed = (deed: Deed) =>
  forDeed(deed).use(async ({ ctx, next }) => {
    if (await isProved(ctx)) return next();
    throw new TRPCError({ code: "PRECONDITION_FAILED", cause: new RefusedError({ code: "proof.needed" }) });
  });
