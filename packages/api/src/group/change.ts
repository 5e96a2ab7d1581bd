import type { AuditDeed } from "@rabat/core/audit";
import { type CommentGroup, decideGroupChange } from "@rabat/core/comment";
import type { Actor } from "@rabat/core/partner";
import { accept, type Result } from "@rabat/core/refusal";
import { asActor, audit, type Database, groups, type Transaction } from "@rabat/db";
import { z } from "zod";
import { type SecretariatOccasion, secretariatOccasion } from "../consultation/secretariat-occasion.ts";
import { dispositionChain } from "../disposition/chain.ts";
import { FormKey, oncePerForm } from "../once.ts";

/** What every change of a group names: the group, and the version of it that was read. */
export const GroupChange = z.object({
  consultation: z.string().max(100),
  group: z.uuid(),
  readVersion: z.int(),
  form: FormKey,
});

type Change = {
  deed: AuditDeed;
  /** Changes the group that was read and gives what the history says of it. */
  effect: (
    tx: Transaction,
    group: CommentGroup,
    occasion: SecretariatOccasion,
  ) => Promise<Result<Record<string, unknown>>>;
};

/** Changes a group that nobody else has changed since it was read. */
export const changeGroup = (
  { db, actor }: { db: Database; actor: Actor },
  { consultation, group: id, readVersion, form }: z.infer<typeof GroupChange>,
  { deed, effect }: Change,
): Promise<Result<null>> =>
  asActor(db, actor, (tx) =>
    oncePerForm(tx, { actor, key: form }, async (): Promise<Result<null>> => {
      const occasion = await secretariatOccasion(tx, actor, { slug: consultation });
      if (!occasion.ok) return occasion;
      const chain = dispositionChain(consultation);
      await audit.lockChain(tx, chain);
      const held = await groups.findGroup(tx, consultation, id);
      const decided = decideGroupChange(actor, held, readVersion);
      if (!decided.ok || held === null) return decided.ok ? accept(null) : decided;
      const changed = await effect(tx, held, occasion.value);
      if (!changed.ok) return changed;
      await groups.advanceGroup(tx, id);
      await audit.appendAudit(tx, { chain, actor, deed, subject: id, detail: changed.value });
      return accept(null);
    }),
  );
