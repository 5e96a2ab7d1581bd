import { personOf } from "@rabat/core/partner";
import { accept, refuse } from "@rabat/core/refusal";
import { asActor, audit, calendars } from "@rabat/db";
import { z } from "zod";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";

/** The person's calendar address leads nowhere from now on. */
export const revokeCalendar = forDeed("keep the own account")
  .output(resultOf(z.null()))
  .mutation(({ ctx: { db, actor } }) =>
    asActor(db, actor, async (tx) => {
      const person = personOf(actor);
      if (person === null || !(await calendars.removeAddress(tx, person)))
        return refuse({ code: "record.not-found", part: "calendar" });
      const deed = { chain: `person:${person}`, actor, deed: "revoke the calendar address", subject: person };
      await audit.appendAudit(tx, deed);
      return accept(null);
    }),
  );
