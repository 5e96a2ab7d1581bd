import { DelegateRole, decideRole } from "@rabat/core/partner";
import { accept } from "@rabat/core/refusal";
import { members } from "@rabat/db";
import { z } from "zod";
import { FormKey } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { keepMembers } from "./keep.ts";

/** Gives a member of the own delegation another role in it; it acts from the next request on. */
export const changeRole = forDeed("keep members")
  .input(z.object({ person: z.uuid(), role: DelegateRole, form: FormKey }))
  .output(resultOf(z.null()))
  .mutation(({ ctx, input: { person, role, form } }) =>
    keepMembers(ctx, form, async (tx, own) => {
      const decided = decideRole(ctx.actor, own, { person, role });
      if (!decided.ok) return decided;
      await members.setRole(tx, person, role);
      return accept({ deed: "change role", subject: person, detail: { role } });
    }),
  );
