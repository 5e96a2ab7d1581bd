import { Agent, get } from "node:http";
import { createHistogram } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { finish } from "../process.ts";
import { note } from "../table.ts";

export const acceptEncoding = "br, gzip";

type Load = { url: string; seconds: number; encoding?: string };

/** As many requests as the server answers, from 32 connections that are kept: requests per second. */
export const throughput = async ({ url, seconds, encoding = acceptEncoding }: Load): Promise<number> => {
  const header = `Accept-Encoding: ${encoding}`;
  const said = await finish({
    command: ["wrk", "-t1", "-c32", `-d${seconds}s`, "-H", header, url],
  });
  const fault = said.match(/Non-2xx.*|Socket errors.*/);
  if (fault) note(`${url}: ${fault[0]}`);
  return Number(said.match(/Requests\/sec:\s+([\d.]+)/)?.[1]);
};

const ask = (url: string, agent: Agent): Promise<void> =>
  new Promise((resolve, reject) => {
    get(url, { agent, headers: { "Accept-Encoding": acceptEncoding } }, (response) => {
      response.resume().once("end", resolve);
      if (response.statusCode !== 200) reject(new Error(`${url}: ${response.statusCode}`));
    }).once("error", reject);
  });

/**
 * Requests at a constant rate, whether or not the earlier ones have been answered. Each is timed from the instant at
 * which it was due, so that a server which stalls is charged for all that had to wait (no coordinated omission).
 */
export const latencyAtRate = async (
  { url, seconds }: Load,
  rate: number,
): Promise<{ p50: number; p99: number; max: number }> => {
  const agent = new Agent({ keepAlive: true });
  const nanoseconds = createHistogram();
  const answers: Promise<void>[] = [];
  const begun = performance.now();
  for (let sent = 0; sent < rate * seconds; ) {
    const due = begun + (sent * 1000) / rate;
    const early = due - performance.now();
    if (early > 0) {
      await pause(early);
      continue;
    }
    sent++;
    answers.push(ask(url, agent).then(() => nanoseconds.record(Math.ceil((performance.now() - due) * 1e6))));
  }
  await Promise.all(answers);
  agent.destroy();
  const milliseconds = (value: number) => value / 1e6;
  return {
    p50: milliseconds(nanoseconds.percentile(50)),
    p99: milliseconds(nanoseconds.percentile(99)),
    max: milliseconds(nanoseconds.max),
  };
};
