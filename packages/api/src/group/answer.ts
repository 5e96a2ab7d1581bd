import { DispositionDraft, decideGroupAnswer, ReadVersions } from "@rabat/core/comment";
import { personOf } from "@rabat/core/partner";
import { accept, refuse } from "@rabat/core/refusal";
import { audit, dispositions, groups, readClock } from "@rabat/db";
import { z } from "zod";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { changeGroup, GroupChange } from "./change.ts";

/** Drafts one answer to every comment of a group: each keeps a draft of its own, in the same words. */
export const answerGroup = forDeed("draft dispositions")
  .input(GroupChange.extend(DispositionDraft.shape).extend({ read: ReadVersions }))
  .output(resultOf(z.null()))
  .mutation(({ ctx, input }) =>
    changeGroup(ctx, input, {
      deed: "draft a group's disposition",
      effect: async (tx, { id }) => {
        const { decision, reason, read } = input;
        const drafter = personOf(ctx.actor);
        if (drafter === null) return refuse({ code: "record.not-found", part: "group" });
        const members = [];
        for (const comment of await groups.membersOf(tx, id))
          members.push({ id: comment, disposition: await dispositions.holdDisposition(tx, comment) });
        const decided = decideGroupAnswer(ctx.actor, members, read);
        if (!decided.ok) return decided;
        const saved = await readClock(tx);
        for (const { id: comment, version } of decided.value)
          await dispositions.saveDisposition(tx, { comment, decision, reason, drafter, version, saved });
        const versions = Object.fromEntries(decided.value.map((one) => [one.id, one.version]));
        return accept({ decision, reason: audit.sha256(reason), versions });
      },
    }),
  );
