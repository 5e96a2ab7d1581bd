import { accept } from "@rabat/core/refusal";
import { audit, calendars, readClock } from "@rabat/db";
import { z } from "zod";
import { asSelf } from "../account/own.ts";
import { carried } from "../factor/ceremony.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";

/** What a new address is sealed for. */
export const showing = (person: string): string => `show the calendar address of ${person}`;

const OwnCalendar = z.object({
  /** When the address in force was made; null without one. */
  made: z.string().nullable(),
  /** Its secret, to whoever brings what making it gave; null once it is older or another one is in force. */
  token: z.string().nullable(),
});

/** The person's own calendar address, its secret only just after it was made. */
export const readCalendar = forDeed("keep the own account")
  .input(z.object({ sealed: z.string().max(1_000) }))
  .output(resultOf(OwnCalendar))
  .query(({ ctx, input: { sealed } }) =>
    asSelf(ctx, async ({ tx, person }) => {
      const held = await calendars.findAddress(tx, person);
      const token = carried(ctx.seal, showing(person), { sealed, now: await readClock(tx) });
      const isInForce = token !== null && held?.tokenHash === audit.sha256(token);
      return accept({ made: held?.made ?? null, token: isInForce ? token : null });
    }),
  );
