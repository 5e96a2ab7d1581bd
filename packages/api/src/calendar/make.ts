import { randomBytes } from "node:crypto";
import { personOf } from "@rabat/core/partner";
import { accept, refuse } from "@rabat/core/refusal";
import { asActor, audit, calendars, readClock } from "@rabat/db";
import { z } from "zod";
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
  .mutation(({ ctx: { db, actor, seal } }) =>
    asActor(db, actor, async (tx) => {
      const person = personOf(actor);
      if (person === null) return refuse({ code: "actor.sign-in-required" });
      const token = randomBytes(32).toString("base64url");
      await calendars.putAddress(tx, { person, tokenHash: audit.sha256(token) });
      const deed = { chain: `person:${person}`, actor, deed: "make a calendar address", subject: person };
      await audit.appendAudit(tx, deed);
      await queueMail(tx, { kind: "security", person, event: "calendar-made" });
      return accept({ sealed: carry(seal, showing(person), { value: token, made: await readClock(tx) }) });
    }),
  );
