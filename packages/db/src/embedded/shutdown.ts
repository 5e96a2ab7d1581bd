import { setTimeout as pause } from "node:timers/promises";
import type { Held } from "./hold.ts";
import { findPostmaster } from "./postmaster.ts";

// Fast first; immediate loses nothing that was acknowledged and only makes the next start replay its log.
const orders = [
  ["SIGINT", 20_000],
  ["SIGQUIT", 5_000],
] as const;

/** Returns when no server runs on the cluster any more. */
export async function shutDown(data: string): Promise<void> {
  for (const [signal, patience] of orders) {
    const server = findPostmaster(data);
    if (!server) return;
    process.kill(server.pid, signal);
    for (const until = Date.now() + patience; Date.now() < until; await pause(20))
      if (!findPostmaster(data)) return;
  }
}

const moment = 1_000;

const within = (patience: number, ended: Promise<void>): Promise<boolean> =>
  Promise.race([ended.then(() => true), pause(patience, false)]);

/**
 * Ends a server whose folder was removed, and with it the file that says where it is: one that keeps our connection
 * open although none was found to shut down. Its number is its own as long as the connection stands.
 */
export async function endWithoutFolder({ pid }: Pick<Held, "pid">, ended: Promise<void>): Promise<void> {
  if (await within(moment, ended)) return;
  process.kill(pid, "SIGQUIT");
  await within(orders[1][1], ended);
}

/** Waits while a server is on its way up or down; says whether one is left that answers. */
export async function settled(data: string, patience = 20_000): Promise<boolean> {
  for (const until = Date.now() + patience; Date.now() < until; await pause(50)) {
    const server = findPostmaster(data);
    if (!server) return false;
    if (server.ready) return true;
  }
  return false;
}
