import { decideGathering, GroupName } from "@rabat/core/comment";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, audit, groups } from "@rabat/db";
import { z } from "zod";
import { secretariatOccasion } from "../consultation/secretariat-occasion.ts";
import { dispositionChain } from "../disposition/chain.ts";
import { FormKey, oncePerForm } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { ticks } from "./ticked.ts";

const Gather = z.object({
  consultation: z.string().max(100),
  /** The group that is added to; null for a new one, which has a name. */
  group: z.uuid().nullable(),
  groupName: GroupName.nullable(),
  comments: ticks,
  form: FormKey,
});

/** Puts ticked comments into a group, new or old, so that they are answered once. */
export const gatherComments = forDeed("draft dispositions")
  .input(Gather)
  .output(resultOf(z.object({ group: z.uuid() })))
  .mutation(({ ctx: { db, actor }, input: { consultation, group, groupName, comments, form } }) =>
    asActor(db, actor, (tx) => {
      const chain = dispositionChain(consultation);
      const effect = async (): Promise<Result<{ group: string }>> => {
        const occasion = await secretariatOccasion(tx, actor, { slug: consultation });
        if (!occasion.ok) return occasion;
        await audit.lockChain(tx, chain);
        const held = group === null ? null : await groups.findGroup(tx, consultation, group);
        if (group !== null && held === null) return refuse({ code: "record.not-found", part: "group" });
        const ticked = await groups.withGroups(tx, consultation, comments);
        const members = held === null ? [] : await groups.membersOf(tx, held.id);
        const decided = decideGathering(actor, { group: held, held: members.length, ticked });
        if (!decided.ok) return decided;
        const name = held?.name ?? groupName;
        if (name === null) return refuse({ code: "text.required", field: "groupName" });
        const id =
          held?.id ?? (await groups.insertGroup(tx, { consultation, name, madeBy: occasion.value.person }));
        await groups.setGroup(tx, decided.value, id);
        if (held !== null) await groups.advanceGroup(tx, id);
        const detail = { name: audit.sha256(name), comments: decided.value };
        await audit.appendAudit(tx, { chain, actor, deed: "group comments", subject: id, detail });
        return accept({ group: id });
      };
      return oncePerForm(tx, { actor, key: form }, effect);
    }),
  );
