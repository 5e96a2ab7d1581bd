import { Locale } from "@rabat/core/language";
import { isReviewDue, NetworkEntry } from "@rabat/core/network";
import { byName, Delegation } from "@rabat/core/partner";
import { asActor, delegations, network, readClock } from "@rabat/db";
import { z } from "zod";
import { forDeed } from "../trpc.ts";

const Kept = z.object({
  delegation: Delegation,
  entries: z.array(
    NetworkEntry.omit({ delegation: true }).extend({
      /** It has not been confirmed for six months. */
      isDue: z.boolean(),
    }),
  ),
});

/** The directory by delegation in protocol order, for whoever is signed in; of one area, with what is for all areas. */
export const listNetwork = forDeed("read the network")
  .input(z.object({ locale: Locale, area: z.int().min(1).max(5).nullable() }))
  .output(z.array(Kept))
  .query(({ ctx: { db, actor }, input: { locale, area } }) =>
    asActor(db, actor, async (tx) => {
      const now = await readClock(tx);
      const all = (await network.listEntries(tx))
        .filter((entry) => area === null || entry.area === null || entry.area === area)
        .map((entry) => ({ ...entry, isDue: isReviewDue(entry.confirmed, now) }));
      const held = (await delegations.listDelegations(tx)).toSorted(byName(locale));
      return held
        .map((delegation) => ({
          delegation,
          entries: all.filter((entry) => entry.delegation === delegation.id),
        }))
        .filter(({ entries }) => entries.length > 0);
    }),
  );
