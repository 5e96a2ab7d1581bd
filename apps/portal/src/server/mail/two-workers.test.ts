import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { connectApi } from "@rabat/api";
import { type Host, openAdministration, openHost } from "@rabat/api/host";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { openSink, type Received } from "./sink-for-tests.ts";

let folder: string;
let host: Host;
const workers: ChildProcess[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rabat-mail-"));
  host = await openHost({ dataFolder: folder, log: () => {} });
}, 60_000);
afterAll(async () => {
  for (const worker of workers) worker.kill("SIGKILL");
  await host.stop();
  await rm(folder, { recursive: true });
});

const program = fileURLToPath(new URL("deliver-for-tests.ts", import.meta.url));
const startWorker = async (url: string) => {
  const worker = spawn(process.execPath, [program, host.workerUrl ?? "", url], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  workers.push(worker);
  await once(worker.stdout, "data");
  return worker;
};
const killed = async (worker: ChildProcess | undefined) => {
  worker?.kill("SIGKILL");
  if (worker) await once(worker, "exit");
};

const inviteAll = async (addresses: readonly string[]) => {
  const administration = await openAdministration({ dataFolder: folder });
  const of = { name: null, role: "contributor", delegation: "demonstration-a", locale: "en" } as const;
  for (const email of addresses) await administration.invite({ email, ...of });
  await administration.close();
};
const addresses = (count: number, name: string) =>
  Array.from({ length: count }, (_, index) => `${name}.${index}@demonstration.invalid`);

/** How often each address has been written to. */
const timesTo = (taken: readonly Received[], wanted: readonly string[]) => {
  const times = new Map(wanted.map((address) => [address, 0]));
  for (const { to } of taken) {
    const address = to.value[0]?.address ?? "";
    if (times.has(address)) times.set(address, (times.get(address) ?? 0) + 1);
  }
  return [...times.values()];
};
const arrived = (taken: readonly Received[], wanted: readonly string[]) =>
  vi.waitFor(() => expect(timesTo(taken, wanted)).not.toContain(0), { timeout: 90_000, interval: 200 });

it("with two workers and a server that dies and comes back, each mail arrives, and only once", async () => {
  const wanted = addresses(12, "away");
  const away = await openSink();
  await away.close();
  await Promise.all([startWorker(away.url), startWorker(away.url)]);
  await inviteAll(wanted);
  await pause(3_000);
  expect(await host.ready()).toMatchObject({ database: true });
  const sink = await openSink({ port: away.port });
  await arrived(sink.taken, wanted);
  expect(Math.max(...timesTo(sink.taken, wanted))).toBe(1);
  for (const worker of workers.splice(0)) await killed(worker);
  await sink.close();
}, 120_000);

it("a worker killed in the middle of its mails leaves none unsent and none sent thrice", async () => {
  const wanted = addresses(40, "kill");
  const cut: string[] = [];
  const sink = await openSink({
    // the server has the mail, and the worker that hears nothing more of it does not know
    beforeAnswer: async ({ messageId = "" }) => {
      await pause(150);
      const [first] = workers;
      if (sink.taken.length >= 9 && first?.killed === false) first.kill("SIGKILL");
      if (first?.killed) cut.push(messageId);
    },
  });
  await inviteAll(wanted);
  await startWorker(sink.url);
  await vi.waitFor(() => expect(workers[0]?.killed).toBe(true), { timeout: 30_000 });
  await startWorker(sink.url);
  await arrived(sink.taken, wanted);
  // once a minute the demonstration's own mails come in between, which carry no link
  const invitations = () => sink.taken.filter(({ to }) => wanted.includes(to.value[0]?.address ?? ""));
  const again = () =>
    invitations().filter(
      ({ messageId }, index, all) => all.findIndex((other) => other.messageId === messageId) < index,
    );
  // what was cut comes a second time, once a new worker has taken its jobs over
  await vi.waitFor(() => expect(again().length).toBeGreaterThan(0), { timeout: 90_000, interval: 200 });
  await pause(15_000);
  expect(Math.max(...timesTo(sink.taken, wanted))).toBe(2);
  const api = connectApi(host.appUrl, {
    secret: "only for this test, and long enough to be taken",
    log: () => {},
  })({ kind: "visitor" });
  for (const { messageId = "", text } of again()) {
    expect(cut).toContain(messageId);
    const token = text?.match(/invitation\/(\S+)/)?.[1] ?? "";
    expect(await api.invitation.read({ token })).not.toBeNull();
  }
  await sink.close();
}, 180_000);
