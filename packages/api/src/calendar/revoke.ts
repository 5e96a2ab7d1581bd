import { accept, refuse } from "@rabat/core/refusal";
import { audit, calendars } from "@rabat/db";
import { z } from "zod";
import { asSelf } from "../account/own.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";

/** The person's calendar address leads nowhere from now on. */
export const revokeCalendar = forDeed("keep the own account")
  .output(resultOf(z.null()))
  .mutation(({ ctx }) =>
    asSelf(ctx, async ({ tx, person }) => {
      const { actor } = ctx;
      if (!(await calendars.removeAddress(tx, person)))
        return refuse({ code: "record.not-found", part: "calendar" });
      const history = { chain: `person:${person}`, actor, subject: person };
      await audit.appendAudit(tx, { ...history, deed: "revoke the calendar address" });
      return accept(null);
    }),
  );
