import { recordEntries, type SearchEntry, searchWords } from "@rabat/core/search";
import { sql } from "drizzle-orm";
import type { Database, Transaction } from "../client.ts";
import { listMedia } from "../media/queries.ts";
import { listMeetings } from "../meeting/queries.ts";
import { listOutcomes } from "../outcome/queries.ts";
import { listPartnerFacts } from "../partner/queries.ts";
import { listPlanFacts } from "../plan/queries.ts";
import { tellPublicChange } from "../public-change.ts";
import { facetPairsIn, inTier, pairsIn } from "./pairs.ts";
import { searchEntry } from "./table.ts";
import { tierMark, tierOf } from "./tier.ts";

const batch = 500;

const pairsOf = ({ title, body, facets }: SearchEntry) => [
  ...new Set([...[title, body].flatMap((text) => pairsIn(searchWords(text))), ...facetPairsIn(facets)]),
];

/** Indexes entries behind the `held` that are there. */
export const insertEntries = async (
  tx: Transaction,
  entries: readonly SearchEntry[],
  held = 0,
): Promise<void> => {
  for (let from = 0; from < entries.length; from += batch) {
    const placed = entries.slice(from, from + batch).map((entry, index) => {
      const tier = tierOf(held + from + index);
      return { ...entry, keys: [...entry.keys, tierMark(tier)], pairs: inTier(pairsOf(entry), tier) };
    });
    await tx.insert(searchEntry).values(placed);
  }
};

/** The words of what is indexed, counted: after every change of the entries. */
const recountWords = async (tx: Transaction): Promise<void> => {
  await tx.execute(sql`delete from search_word`);
  await tx.execute(sql`insert into search_word (word, entries)
    select word, count(*) from search_entry,
      lateral (select distinct regexp_split_to_table(lower(search_plain(title || ' ' || body)), '\\s+') as word) split
    where length(word) between 3 and 60 group by word`);
};

/** Makes the search anew from the record as it stands, the plan first; readers see the old one until it is whole. */
export const refreshSearch = (owner: Database): Promise<void> =>
  owner.transaction(async (tx) => {
    // two starts at once take turns
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('search', 0))`);
    const entries = recordEntries({
      meetings: await listMeetings(tx),
      outcomes: await listOutcomes(tx),
      media: await listMedia(tx),
      facts: await listPlanFacts(tx),
      partners: await listPartnerFacts(tx),
    });
    await tx.delete(searchEntry);
    await insertEntries(tx, entries);
    await recountWords(tx);
    await tellPublicChange(tx, "pages");
  });
