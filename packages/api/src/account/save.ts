import { Zone } from "@rabat/core/consultation";
import { boundedText, Locale } from "@rabat/core/language";
import { personOf } from "@rabat/core/partner";
import { accept, refuse } from "@rabat/core/refusal";
import { asActor, audit, members, people } from "@rabat/db";
import { z } from "zod";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";

const SaveAccount = z.object({
  name: boundedText({ field: "name", limit: 200, required: true }),
  locale: Locale,
  zone: Zone,
});

/** Changes the own name, the language that a person is written to in, and the zone that a person's clock shows. */
export const saveAccount = forDeed("keep the own account")
  .input(SaveAccount)
  .output(resultOf(z.object({ locale: Locale })))
  .mutation(({ ctx: { db, actor }, input }) =>
    asActor(db, actor, async (tx) => {
      const person = personOf(actor);
      if (person === null || !(await members.stillActs(tx, actor)))
        return refuse({ code: "actor.not-permitted" });
      await people.changePerson(tx, person, input);
      const subject = Object.keys(input).join(", ");
      await audit.appendAudit(tx, { chain: `person:${person}`, actor, deed: "change account", subject });
      return accept({ locale: input.locale });
    }),
  );
