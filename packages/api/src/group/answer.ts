import { answeredWords, DispositionDraft, decideGroupAnswer, ReadVersions } from "@rabat/core/comment";
import { accept } from "@rabat/core/refusal";
import { audit, comments, dispositions, groups } from "@rabat/db";
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
      deed: "draft dispositions of a group",
      effect: async (tx, { id }, { stage, now: saved, person: drafter }) => {
        const { consultation, decision, reason, read } = input;
        const members = [];
        for (const member of await groups.membersOf(tx, id)) {
          const comment = await comments.findSubmitted(tx, consultation, member);
          if (comment)
            members.push({ ...comment, disposition: await dispositions.holdDisposition(tx, member) });
        }
        const decided = decideGroupAnswer({ actor: ctx.actor, stage }, members, read);
        if (!decided.ok) return decided;
        const next = new Map(decided.value.map((one) => [one.id, one.version]));
        for (const comment of members) {
          const written = { comment: comment.id, decision, reason, drafter, saved };
          const version = next.get(comment.id) ?? 1;
          await dispositions.saveDisposition(tx, { ...written, version, answered: answeredWords(comment) });
        }
        const versions = Object.fromEntries(next);
        return accept({ decision, reason: audit.sha256(reason), versions });
      },
    }),
  );
