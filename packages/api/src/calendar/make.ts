import { randomBytes } from "node:crypto";
import { accept } from "@rabat/core/refusal";
import { audit, calendars, readClock } from "@rabat/db";
import { z } from "zod";
import { asSelf } from "../account/own.ts";
import { carry } from "../factor/ceremony.ts";
import { queueMail } from "../mail/queue.ts";
import { resultOf } from "../result.ts";
import { forDelicateDeed } from "../trpc.ts";
import { showing } from "./read.ts";

/**
 * Makes a secret address for the person's calendar, in place of an earlier one. The database keeps its hash alone;
 * the answer carries it sealed, for a page to show it to this person within a quarter of an hour.
 */
export const makeCalendar = forDelicateDeed("keep the own account")
  .output(resultOf(z.object({ sealed: z.string() })))
  .mutation(({ ctx }) =>
    asSelf(ctx, async ({ tx, person }) => {
      const { actor, seal } = ctx;
      const token = randomBytes(32).toString("base64url");
      await calendars.putAddress(tx, { person, tokenHash: audit.sha256(token) });
      const history = { chain: `person:${person}`, actor, subject: person };
      await audit.appendAudit(tx, { ...history, deed: "make a calendar address" });
      await queueMail(tx, { kind: "security", person, event: "calendar-made" });
      return accept({ sealed: carry(seal, showing(person), { value: token, made: await readClock(tx) }) });
    }),
  );
