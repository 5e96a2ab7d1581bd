import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { visitor } from "@rabat/core/partner";
import { readSearch, type SearchFacets } from "@rabat/core/search";
import { sql } from "drizzle-orm";
import { asActor, type Database, migrateDatabase, openDatabase, openEmbedded, search } from "../src/index.ts";
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

const ask = async (db: Database, { text, facets }: Asked): Promise<number> => {
  const request = { query: readSearch(text), facets, locale: "en" as const, page: 1, pageSize: 10 };
  const begun = performance.now();
  await asActor(db, visitor, (tx) => search.findEntries(tx, request));
  return performance.now() - begun;
};

const p95 = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;

const measure = async (db: Database): Promise<Record<string, number>> => {
  const figures: Record<string, number> = {};
  for (const [name, question] of Object.entries(questions)) {
    for (let round = 0; round < 20; round++) await ask(db, question(round));
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) times.push(await ask(db, question(round)));
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

const taken: Record<string, number>[] = [];
let held = 0;
for (const size of [10_000, 100_000]) {
  await owner.transaction((tx) => search.insertEntries(tx, syntheticEntries(held, size)));
  held = size;
  await owner.execute(sql`vacuum analyze search_entry`);
  taken.push(await measure(db));
}
const [small = {}, large = {}] = taken;
const say = (text: string) => process.stdout.write(`${text}\n`);
const line = (cells: string[]) => cells.map((cell, index) => cell.padEnd(index === 0 ? 26 : 12)).join("");
say(line(["p95 over the wire, ms", "10,000", "100,000", "ratio"]));
for (const name of Object.keys(questions)) {
  const [before = 0, after = 0] = [small[name], large[name]];
  say(line([name, before.toFixed(1), after.toFixed(1), (after / before).toFixed(2)]));
}
