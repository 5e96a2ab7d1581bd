import { Agent, get } from "node:http";
import { parentPort, workerData } from "node:worker_threads";

export type Polled = { at: number; took: number };

const every = 5;
const agent = new Agent({ keepAlive: true });
const polled: Polled[] = [];

/** Asks without waiting for the answers before, so that a server which stalls is charged for all that had to wait. */
const ask = (address: string): void => {
  const begun = performance.now();
  const told = () => polled.push({ at: performance.timeOrigin + begun, took: performance.now() - begun });
  get(address, { agent }, (response) => response.resume().once("end", told)).once("error", told);
};

setInterval(ask, every, workerData);
parentPort?.on("message", () => parentPort?.postMessage(polled.splice(0)));
