import type { AuditDeed } from "@rabat/core/audit";
import { boundedText } from "@rabat/core/language";
import { decideOnProposal, ProposalDecision, personOf } from "@rabat/core/partner";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, audit, members, secretariat } from "@rabat/db";
import { z } from "zod";
import { FormKey, oncePerForm } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDelicateDeed } from "../trpc.ts";
import { carryOut } from "./carry-out.ts";
import { standingOf } from "./standing.ts";

const Decision = z.object({
  proposal: z.uuid(),
  decision: ProposalDecision,
  reason: boundedText({ field: "reason", limit: 1_000 }),
  form: FormKey,
});

const deeds = {
  confirmed: "confirm for the Secretariat",
  refused: "refuse for the Secretariat",
  "taken-back": "take a proposal back",
} as const satisfies Record<ProposalDecision, AuditDeed>;

/** A second person confirms a change of the Secretariat's people, which then is done, or refuses it with a reason. */
export const decideChange = forDelicateDeed("confirm a change")
  .input(Decision)
  .output(resultOf(z.null()))
  .mutation(({ ctx: { db, actor }, input: { proposal: id, form, ...given } }) =>
    asActor(db, actor, (tx) => {
      const effect = async (): Promise<Result<null>> => {
        await audit.lockChain(tx, "people");
        const decidedBy = personOf(actor);
        if (decidedBy === null || !(await members.stillActs(tx, actor)))
          return refuse({ code: "actor.not-permitted" });
        const found = await secretariat.findProposal(tx, id);
        if (found === null) return refuse({ code: "record.not-found", part: "proposal" });
        const people = await secretariat.listSecretariat(tx);
        const [proposal = { ...found, state: "lapsed" as const }] = await standingOf(tx, people, [found]);
        const decided = decideOnProposal(actor, { people, proposal }, given);
        if (!decided.ok) return decided;
        const done = given.decision === "confirmed" ? await carryOut(tx, actor, decided.value) : accept(null);
        if (!done.ok) return done;
        await secretariat.settleProposal(tx, id, { ...given, decidedBy });
        const deed = deeds[given.decision];
        await audit.appendAudit(tx, { chain: "people", actor, deed, subject: id, detail: {} });
        return accept(null);
      };
      return oncePerForm(tx, { actor, key: form }, effect);
    }),
  );
