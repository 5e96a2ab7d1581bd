import { decideRemoval } from "@rabat/core/partner";
import { accept } from "@rabat/core/refusal";
import { members } from "@rabat/db";
import { z } from "zod";
import { FormKey } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { keepMembers } from "./keep.ts";

/** Removes a member of the own delegation, who is nobody at once; what was written stays. */
export const removeMember = forDeed("keep members")
  .input(z.object({ person: z.uuid(), form: FormKey }))
  .output(resultOf(z.null()))
  .mutation(({ ctx, input: { person, form } }) =>
    keepMembers(ctx, form, async (tx, own) => {
      const decided = decideRemoval(ctx.actor, own, person);
      if (!decided.ok) return decided;
      await members.disablePerson(tx, person);
      return accept({ deed: "remove member", subject: person, detail: {} });
    }),
  );
