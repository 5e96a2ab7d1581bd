import { accept, refuse } from "@rabat/core/refusal";
import { groups } from "@rabat/db";
import { z } from "zod";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { changeGroup, GroupChange } from "./change.ts";
import { ticks } from "./ticked.ts";

/** Takes ticked comments out of a group; their answers stay as they are. */
export const takeOutOfGroup = forDeed("draft dispositions")
  .input(GroupChange.extend({ comments: ticks }))
  .output(resultOf(z.null()))
  .mutation(({ ctx, input }) =>
    changeGroup(ctx, input, {
      deed: "take comments out of a group",
      effect: async (tx, { id }) => {
        const members = await groups.membersOf(tx, id);
        const comments = members.filter((member) => input.comments.includes(member));
        if (comments.length === 0) return refuse({ code: "group.too-few", least: 1 });
        await groups.setGroup(tx, comments, null);
        return accept({ comments });
      },
    }),
  );
