import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { visitor } from "@rabat/core/partner";
import { readSearch, type SearchFacets } from "@rabat/core/search";
import { type SQL, sql } from "drizzle-orm";
import {
  asActor,
  type Database,
  migrateDatabase,
  openDatabase,
  openEmbedded,
  search,
  type Transaction,
} from "../src/index.ts";
import { syntheticEntries, vocabulary } from "./synthetic-entries.ts";

const rounds = 100;
type Asked = { text: string; facets: SearchFacets };
const word = (round: number) => vocabulary[(round * 37) % vocabulary.length] as string;

const questions: Record<string, (round: number) => Asked> = {
  "one word": (round) => ({ text: word(round), facets: {} }),
  "one very common word": () => ({ text: "migration", facets: {} }),
  phrase: (round) => ({ text: `"${word(round)} ${word(round + 1)}"`, facets: {} }),
  "phrase of common words": () => ({ text: '"migration policy"', facets: {} }),
  faceted: (round) => ({
    text: word(round),
    facets: { area: String((round % 5) + 1), kind: "recommendation" },
  }),
  "facet alone": (round) => ({ text: "", facets: { year: String(2016 + (round % 8)) } }),
};

type Plan = { "QUERY PLAN": [{ "Planning Time": number; "Execution Time": number }] };

/** A transaction that has every statement explained before it is asked, and keeps what the server says it took. */
const timed = (tx: Transaction) => {
  const taken = { milliseconds: 0 };
  const execute = async (statement: SQL) => {
    const { rows } = await tx.execute<Plan>(sql`explain (analyze, timing off, format json) ${statement}`);
    for (const { "QUERY PLAN": plan } of rows)
      taken.milliseconds += plan[0]["Planning Time"] + plan[0]["Execution Time"];
    return tx.execute(statement);
  };
  return { tx: { execute } as Transaction, taken };
};

type Where = "in the database" | "over the wire";

const ask = async (db: Database, { text, facets }: Asked, where: Where): Promise<number> => {
  const request = { query: readSearch(text), facets, locale: "en" as const, page: 1, pageSize: 10 };
  const begun = performance.now();
  if (where === "over the wire") {
    await asActor(db, visitor, (tx) => search.findEntries(tx, request));
    return performance.now() - begun;
  }
  return asActor(db, visitor, async (tx) => {
    const watched = timed(tx);
    await search.findEntries(watched.tx, request);
    return watched.taken.milliseconds;
  });
};

const p95 = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;

const measure = async (db: Database, where: Where): Promise<Record<string, number>> => {
  const figures: Record<string, number> = {};
  for (const [name, question] of Object.entries(questions)) {
    for (let round = 0; round < 20; round++) await ask(db, question(round), where);
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) times.push(await ask(db, question(round), where));
    figures[name] = p95(times);
  }
  return figures;
};

await using closing = new AsyncDisposableStack();
const folder = await mkdtemp(join(tmpdir(), "rabat-bench-"));
closing.defer(() => rm(folder, { recursive: true }));
const { ownerUrl, appUrl, stop } = await openEmbedded({ folder, log: () => {} });
closing.defer(stop);
await migrateDatabase(ownerUrl);
const owner = openDatabase(ownerUrl, { connections: 1 });
closing.defer(() => owner.$client.end());
const db = openDatabase(appUrl, { connections: 1 });
closing.defer(() => db.$client.end());

const wheres = ["in the database", "over the wire"] as const;
const taken: Record<Where, Record<string, number>[]> = { "in the database": [], "over the wire": [] };
let held = 0;
for (const size of [10_000, 100_000]) {
  await owner.transaction((tx) => search.insertEntries(tx, syntheticEntries(held, size)));
  held = size;
  await owner.execute(sql`vacuum analyze search_entry`);
  for (const where of wheres) taken[where].push(await measure(db, where));
}
const say = (text: string) => process.stdout.write(`${text}\n`);
const line = (cells: string[]) => cells.map((cell, index) => cell.padEnd(index === 0 ? 26 : 12)).join("");
for (const where of wheres) {
  const [small = {}, large = {}] = taken[where];
  say(line([`p95 ${where}, ms`, "10,000", "100,000", "ratio"]));
  for (const name of Object.keys(questions)) {
    const [before = 0, after = 0] = [small[name], large[name]];
    say(line([name, before.toFixed(1), after.toFixed(1), (after / before).toFixed(2)]));
  }
}
