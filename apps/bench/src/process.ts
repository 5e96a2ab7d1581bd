import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { environmentWith } from "./env.ts";

type Program = { command: string[]; cwd?: string; settings?: Record<string, string> };

const patience = 240_000;

const start = ({ command: [file = "", ...parameters], cwd, settings = {} }: Program): ChildProcess =>
  spawn(file, parameters, { cwd, env: environmentWith(settings), stdio: ["ignore", "pipe", "pipe"] });

const listenTo = (child: ChildProcess): (() => string) => {
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk) => {
      said = (said + chunk).slice(-20_000);
    });
  return () => said.trim();
};

/** Runs a program to its end and returns what it said. */
export const finish = async (program: Program): Promise<string> => {
  const child = start(program);
  const said = listenTo(child);
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`${program.command.join(" ")} ended with ${code}:\n${said()}`);
  return said();
};

/** Starts a server and waits until `address` answers; the caller stops it. */
export const serve = async (program: Program, address: string): Promise<() => Promise<void>> => {
  const child = start(program);
  const said = listenTo(child);
  const ended = once(child, "close");
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  for (const end = performance.now() + patience; performance.now() < end; await pause(100)) {
    if (child.exitCode !== null) throw new Error(`${program.command.join(" ")} did not open:\n${said()}`);
    if (
      await fetch(address, { redirect: "manual" }).then(
        () => true,
        () => false,
      )
    )
      return stop;
  }
  await stop();
  throw new Error(`${address} does not answer:\n${said()}`);
};

export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address ? address.port : 0;
};

/** A folder that goes when the bench does. */
export const folderIn = async (place: string, closing: AsyncDisposableStack): Promise<string> => {
  const folder = await mkdtemp(join(place, "rabat-bench-"));
  closing.defer(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
};
