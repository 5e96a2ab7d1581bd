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

await using closing = new AsyncDisposableStack();
const folder = await mkdtemp(join(tmpdir(), "rabat-bench-"));
closing.defer(() => rm(folder, { recursive: true }));
const embedded = await openEmbedded({ folder, log: () => {} });
closing.defer(embedded.stop);

const named = (url: string, database: string) => Object.assign(new URL(url), { pathname: database }).href;
const open = (url: string, database: string) => {
  const opened = openDatabase(named(url, database), { connections: 1 });
  closing.defer(() => opened.$client.end());
  return opened;
};

/** A database with so many entries, made beside the others. */
const hold = async (size: number): Promise<Database> => {
  const name = `held_${size}`;
  await open(embedded.ownerUrl, "postgres").execute(sql.raw(`create database ${name}`));
  await migrateDatabase(named(embedded.ownerUrl, name));
  const owner = open(embedded.ownerUrl, name);
  await owner.transaction((tx) => search.insertEntries(tx, syntheticEntries(size)));
  await owner.execute(sql`vacuum analyze search_entry`);
  return open(embedded.appUrl, name);
};

const sizes = [10_000, 100_000] as const;
const [small, large] = [await hold(sizes[0]), await hold(sizes[1])];
const say = (text: string) => process.stdout.write(`${text}\n`);
const line = (cells: string[]) => cells.map((cell, index) => cell.padEnd(index === 0 ? 26 : 12)).join("");
const p95 = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;

for (const where of ["in the database", "over the wire"] as const) {
  say(line([`p95 ${where}, ms`, ...sizes.map((size) => size.toLocaleString("en")), "ratio"]));
  for (const [name, question] of Object.entries(questions)) {
    const taken: [number, number][] = [];
    // both at every round: what else the machine does then slows both
    for (let round = -20; round < rounds; round++) {
      const asked = question(Math.abs(round));
      taken.push([await ask(small, asked, where), await ask(large, asked, where)]);
    }
    const [before, after] = [0, 1].map((side) => p95(taken.slice(20).map((pair) => pair[side] ?? 0)));
    say(
      line([
        name,
        ...[before, after].map((time = 0) => time.toFixed(1)),
        ((after ?? 0) / (before ?? 1)).toFixed(2),
      ]),
    );
  }
}
