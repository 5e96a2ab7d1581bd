import { parseArgs } from "node:util";
import { bring } from "../debian.ts";
import { openPortal } from "../portal.ts";
import { median, note, say, table } from "../table.ts";
import { latencyAtRate, throughput } from "./load.ts";
import { sampleOf, take } from "./sample.ts";
import { names, openTargets, type Target } from "./targets.ts";

const options = {
  page: { type: "string", default: "/en" },
  rounds: { type: "string", default: "5" },
  seconds: { type: "string", default: "3" },
} as const;

/** What P1 asks: how many times the one the other serves. */
const goals = [
  { of: names.portal, to: names.plain, atLeast: 8 },
  { of: names.portal, to: names.identity, atLeast: 8 },
  { of: names.portal, to: names.disk, atLeast: 0.25 },
  { of: names.cache, to: names.disk, atLeast: 0.8 },
  { of: names.portal, to: names.bare },
];

type Measured = Map<string, number[]>;

/** In every round everybody once, the first of a round last in the next: what disturbs one disturbs all. */
const measure = async (targets: Target[], rounds: number, seconds: number): Promise<Measured> => {
  const measured: Measured = new Map(targets.map(({ name }) => [name, []]));
  for (const target of targets) await throughput({ ...target, seconds: 1 });
  for (let round = 0; round < rounds; round++) {
    note(`Round ${round + 1} of ${rounds} …`);
    const turn = round % targets.length;
    for (const target of [...targets.slice(turn), ...targets.slice(0, turn)])
      measured.get(target.name)?.push(await throughput({ ...target, seconds }));
  }
  return measured;
};

const three = (values: readonly number[], digits: number): string[] =>
  [Math.min(...values), median(values), Math.max(...values)].map((value) => value.toFixed(digits));

const ratios = (measured: Measured): string[][] =>
  goals.flatMap(({ of, to, atLeast }) => {
    const [above = [], below = []] = [measured.get(of), measured.get(to)];
    if (above.length === 0 || below.length === 0) return [];
    const each = above.map((value, round) => value / (below[round] ?? Number.NaN));
    const goal = atLeast ? [`${atLeast}`, median(each) >= atLeast ? "met" : "missed"] : ["–", "–"];
    return [[`${of} / ${to}`, ...three(each, 2), ...goal]];
  });

const cacheability = async (url: string): Promise<string> => {
  const { headers } = await take(url);
  const again = await take(url, { "If-None-Match": headers.etag ?? "" });
  return [
    `Cache-Control: ${headers["cache-control"]}`,
    `ETag: ${headers.etag}`,
    `asked again with it: ${again.status}, ${again.body.length} bytes`,
    headers["set-cookie"] ? "sets a cookie" : "no cookie",
  ].join("; ");
};

export const benchDoor = async (parameters: string[]): Promise<void> => {
  const { page, ...given } = parseArgs({ args: parameters, options }).values;
  const [rounds, seconds] = [Number(given.rounds), Number(given.seconds)];
  await using closing = new AsyncDisposableStack();
  const there = bring(["nginx", "wrk"]);
  note("Opening the portal …");
  const sample = await sampleOf((await openPortal(closing)).origin, page);
  const url = sample.origin + page;
  say(`## The public door: ${page}, ${sample.body.length} bytes of ${sample.headers["content-encoding"]}\n`);
  if (!there.has("nginx")) say("nginx is missing, so nobody is compared with it: apt-get install nginx\n");
  if (there.has("wrk")) {
    const targets = await openTargets(sample, { nginx: there.has("nginx") }, closing);
    const measured = await measure(targets, rounds, seconds);
    const rows = [...measured].map(([name, values]) => [name, ...three(values, 0)]);
    say(`${table([`requests/s, ${rounds} rounds of ${seconds} s`, "min", "median", "max"], rows)}\n`);
    say(`${table(["ratio within a round", "min", "median", "max", "goal", ""], ratios(measured))}\n`);
  } else say("wrk is missing, so throughput is not measured: apt-get install wrk\n");
  const rate = 300;
  note(`${rate} requests per second …`);
  const { p50, p99, max } = await latencyAtRate({ url, seconds: seconds * 5 }, rate);
  const latency = [p50, p99, max].map((value) => value.toFixed(1));
  say(
    `${table([`ms at ${rate} requests/s`, "p50", "p99 (goal 50)", "max"], [[names.portal, ...latency]])}\n`,
  );
  say(await cacheability(url));
};
