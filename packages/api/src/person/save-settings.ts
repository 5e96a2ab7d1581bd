import { Zone } from "@rabat/core/consultation";
import { Locale } from "@rabat/core/language";
import { personOf } from "@rabat/core/partner";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, audit, knowsZone, members, people } from "@rabat/db";
import { z } from "zod";
import { FormKey, oncePerForm } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";

/** The language that a person is written to in, and the zone that a person's clock shows. */
export const saveSettings = forDeed("change own settings")
  .input(z.object({ locale: Locale, zone: Zone, form: FormKey }))
  .output(resultOf(z.null()))
  .mutation(({ ctx: { db, actor }, input: { locale, zone, form } }) =>
    asActor(db, actor, (tx) => {
      const effect = async (): Promise<Result<null>> => {
        const person = personOf(actor);
        if (person === null || !(await members.stillActs(tx, actor)))
          return refuse({ code: "actor.not-permitted" });
        if (!(await knowsZone(tx, zone))) return refuse({ code: "input.invalid", field: "zone" });
        await people.saveSettings(tx, person, { locale, zone });
        const detail = { locale, zone };
        await audit.appendAudit(tx, {
          chain: `person:${person}`,
          actor,
          deed: "change settings",
          subject: person,
          detail,
        });
        return accept(null);
      };
      return oncePerForm(tx, { actor, key: form }, effect);
    }),
  );
