import { spawn } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { writeReference } from "../reference/write-reference.ts";
import { buildScripts } from "../scripts/bundle.ts";
import { buildWidget } from "../scripts/widget.ts";
import { Refused } from "./refused.ts";
import { sourceStamp } from "./source-stamp.ts";

type Log = (sentence: string) => void;

const stampFile = (portal: string): string => join(portal, ".next", "source-stamp");

/** The build of the framework, its output shown only where it fails. */
const runBuild = async (portal: string): Promise<void> => {
  const next = createRequire(join(portal, "package.json")).resolve("next/dist/bin/next");
  const child = spawn(process.execPath, [next, "build"], { cwd: portal, stdio: ["ignore", "pipe", "pipe"] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => said.push(chunk));
  const stopChild = () => child.kill();
  process.once("exit", stopChild);
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.once("error", reject).once("close", resolve);
  const code = await promise.finally(() => process.off("exit", stopChild));
  if (code !== 0)
    throw new Refused(`The pages could not be built:\n${Buffer.concat(said).toString().trim()}`);
};

export const build = async (portal: string): Promise<void> => {
  // Taken first: a source changed during the build then counts as changed.
  const stamp = await sourceStamp(portal);
  await rm(stampFile(portal), { force: true });
  await writeReference(portal);
  await runBuild(portal);
  await buildScripts(portal);
  await buildWidget(portal);
  await writeFile(stampFile(portal), stamp);
};

/** Builds where there is no build of exactly these sources. */
export const buildWhenNeeded = async (portal: string, log: Log): Promise<void> => {
  const built = await readFile(stampFile(portal), "utf8").catch(() => null);
  if (built !== null && built === (await sourceStamp(portal))) return;
  log("Building the pages; this is done once and takes about half a minute …");
  const begun = performance.now();
  await build(portal);
  log(`Built in ${Math.round((performance.now() - begun) / 1000)} s.`);
};
