import { decideProposal, personOf, SecretariatChange } from "@rabat/core/partner";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, audit, members, secretariat } from "@rabat/db";
import { z } from "zod";
import { FormKey, oncePerForm } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDelicateDeed } from "../trpc.ts";
import { standingOf } from "./standing.ts";

/** A head proposes who belongs to the Secretariat and as what; nothing changes until a second person confirms. */
export const proposeChange = forDelicateDeed("change the Secretariat")
  .input(z.intersection(SecretariatChange, z.object({ form: FormKey })))
  .output(resultOf(z.null()))
  .mutation(({ ctx: { db, actor }, input: { form, ...change } }) =>
    asActor(db, actor, (tx) => {
      const effect = async (): Promise<Result<null>> => {
        await audit.lockChain(tx, "people");
        const proposedBy = personOf(actor);
        if (proposedBy === null || !(await members.stillActs(tx, actor)))
          return refuse({ code: "actor.not-permitted" });
        const people = await secretariat.listSecretariat(tx);
        const undecided = await standingOf(tx, people, await secretariat.listUndecided(tx));
        const open = undecided.filter(({ state }) => state === "open").map((each) => each.change);
        const decided = decideProposal(actor, { people, open }, change);
        if (!decided.ok) return decided;
        const subject = await secretariat.insertProposal(tx, { change: decided.value, proposedBy });
        const { kind } = change;
        const about = kind === "invite" ? { role: change.role } : { person: change.person };
        const detail = { kind, ...about, ...(kind === "role" ? { role: change.role } : {}) };
        const deed = "propose for the Secretariat";
        await audit.appendAudit(tx, { chain: "people", actor, deed, subject, detail });
        return accept(null);
      };
      return oncePerForm(tx, { actor, key: form }, effect);
    }),
  );
