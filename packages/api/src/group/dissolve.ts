import { accept } from "@rabat/core/refusal";
import { groups, readClock } from "@rabat/db";
import { z } from "zod";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { changeGroup, GroupChange } from "./change.ts";

/** Makes each comment of a group one by itself again; answers stay as they are. */
export const dissolveGroup = forDeed("draft dispositions")
  .input(GroupChange)
  .output(resultOf(z.null()))
  .mutation(({ ctx, input }) =>
    changeGroup(ctx, input, {
      deed: "dissolve a group",
      effect: async (tx, { id }) => {
        const comments = await groups.membersOf(tx, id);
        await groups.dissolveGroup(tx, id, await readClock(tx));
        return accept({ comments });
      },
    }),
  );
