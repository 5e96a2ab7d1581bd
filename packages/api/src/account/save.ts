import { boundedText, Locale } from "@rabat/core/language";
import { personOf } from "@rabat/core/partner";
import { accept, refuse } from "@rabat/core/refusal";
import { asActor, audit, people } from "@rabat/db";
import { z } from "zod";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";

const isZone = (zone: string): boolean => {
  try {
    return Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
};

const SaveAccount = z.object({
  name: boundedText({ field: "name", limit: 200, required: true }),
  locale: Locale,
  // a name of the time zone database, not an offset, which knows no summer time
  zone: z
    .string()
    .max(60)
    .regex(/^[A-Za-z]/)
    .refine(isZone),
});

/** Changes the own name, language and time zone. */
export const saveAccount = forDeed("keep the own account")
  .input(SaveAccount)
  .output(resultOf(z.object({ locale: Locale })))
  .mutation(({ ctx: { db, actor }, input }) =>
    asActor(db, actor, async (tx) => {
      const person = personOf(actor);
      if (person === null) return refuse({ code: "actor.sign-in-required" });
      await people.changePerson(tx, person, input);
      const subject = Object.keys(input).join(", ");
      await audit.appendAudit(tx, { chain: `person:${person}`, actor, deed: "change account", subject });
      return accept({ locale: input.locale });
    }),
  );
