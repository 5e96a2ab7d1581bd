import { createHash, randomFillSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { openPortal } from "../portal.ts";
import { signIn } from "../sign-in.ts";
import { note, say, table } from "../table.ts";
import { noisyPdf } from "./pdf.ts";
import type { Polled } from "./poll.ts";
import { type Desk, type File, readFile, sendBrochure, sendNew } from "./send.ts";

const options = { rounds: { type: "string", default: "5" } } as const;
const megabyte = 1024 * 1024;
const largest = (values: readonly number[]): number => values.reduce((most, one) => Math.max(most, one), 0);

/** A file of its own each time: one with the same content would be there already. */
const pdf = (megabytes: number): File => ({ name: "Measured.pdf", content: noisyPdf(megabytes * megabyte) });
const hashOf = ({ content }: File): string => createHash("sha256").update(content).digest("hex");

type Beat = { at: number; late: number; held: number; work: number; resident: number };

/** The portal's own pulse, and who asks it every five milliseconds whether it lives. */
const watch = async (origin: string, beats: string, closing: AsyncDisposableStack) => {
  const worker = new Worker(new URL("poll.ts", import.meta.url), { workerData: `${origin}/healthz` });
  closing.defer(async () => void (await worker.terminate()));
  const polledSoFar = (): Promise<Polled[]> =>
    new Promise((resolve) => {
      worker.once("message", resolve);
      worker.postMessage("so far");
    });
  return async (work: () => Promise<string>) => {
    await pause(500);
    await polledSoFar();
    const begun = performance.timeOrigin + performance.now();
    const outcome = await work();
    await pause(300);
    const within = readFileSync(beats, "utf8")
      .trim()
      .split("\n")
      .map((line): Beat => JSON.parse(line))
      .filter(({ at }) => at >= begun);
    const healthy = (await polledSoFar()).map(({ took }) => took);
    const figures = [
      within.map(({ work: own }) => own),
      within.map(({ held }) => held),
      within.map(({ late }) => late),
      healthy,
    ];
    return [
      outcome,
      ...figures.map((values) => largest(values).toFixed(0)),
      largest(within.map(({ resident }) => resident)).toFixed(0),
    ];
  };
};

const deeds = (desk: Desk): Record<string, () => Promise<string>> => {
  const repeated = pdf(19.9);
  const kept = { path: "" };
  return {
    "nothing for two seconds": () => pause(2_000, "–"),
    "19.9 MB as the brochure": async () => {
      const file = { ...repeated, content: Buffer.from(repeated.content) };
      randomFillSync(file.content, 2_000, 1_000);
      kept.path = `/files/${hashOf(file)}/measured.pdf`;
      return String(await sendBrochure(desk, file));
    },
    "the same, read": async () => `${((await readFile(desk, kept.path)) / megabyte).toFixed(1)} MB`,
    "20.1 MB": async () => String(await sendBrochure(desk, pdf(20.1))),
    "29 MB": async () => String(await sendBrochure(desk, pdf(29))),
    "cut after 10 MB": async () => String(await sendBrochure(desk, pdf(19.9), 10 * megabyte)),
    "ten at once": async () => {
      const files = Array.from({ length: 10 }, () => pdf(19.9));
      const answers = await Promise.all(
        files.map((file) => sendNew(desk, `measured-${hashOf(file).slice(0, 12)}`, file)),
      );
      const kept = answers.filter((answer) => String(answer).includes("saved=yes")).length;
      return `${kept} kept, ${answers.length - kept} refused`;
    },
  };
};

/** What a file on its way to the record keeps the portal from meanwhile, and what it takes of memory. */
export const benchUpload = async (parameters: string[]): Promise<void> => {
  const rounds = Number(parseArgs({ args: parameters, options }).values.rounds);
  await using closing = new AsyncDisposableStack();
  note("Opening the portal …");
  const pulse = new URL("pulse.ts", import.meta.url);
  const { origin, folder } = await openPortal(closing, (data) => {
    pulse.searchParams.set("into", join(data, "beats.jsonl"));
    return { NODE_OPTIONS: `--import=${pulse}` };
  });
  const desk = { origin, cookie: await signIn({ origin, folder }, "officer@demonstration.invalid") };
  const during = await watch(origin, join(folder, "beats.jsonl"), closing);
  const rows: string[][] = [];
  for (let round = 0; round < rounds; round++)
    for (const [name, deed] of Object.entries(deeds(desk))) {
      note(`${name}, round ${round + 1}`);
      rows.push([name, ...(await during(deed))]);
    }
  say("## Files on their way to the record\n");
  const head = [
    "sent",
    "answered",
    "work at a stretch, ms",
    "held up, ms",
    "late, ms",
    "/healthz, ms",
    "resident, MB",
  ];
  say(table(head, rows));
};
