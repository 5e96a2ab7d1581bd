import { setTimeout as pause } from "node:timers/promises";
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

/** Waits while a server is on its way up or down; says whether one is left that answers. */
export async function settled(data: string, patience = 20_000): Promise<boolean> {
  for (const until = Date.now() + patience; Date.now() < until; await pause(50)) {
    const server = findPostmaster(data);
    if (!server) return false;
    if (server.ready) return true;
  }
  return false;
}
