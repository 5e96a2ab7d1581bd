import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { freePort } from "../process.ts";
import { note } from "../table.ts";
import { acceptEncoding } from "./load.ts";
import { openNginx } from "./nginx.ts";
import { openPlainSite } from "./plain-site.ts";
import type { Sample } from "./sample.ts";

export type Target = { name: string; url: string; encoding: string };

export const names = {
  disk: "nginx, the same bytes from disk",
  cache: "nginx proxy_cache before the portal",
  bare: "bare Node, the same answer from memory",
  plain: "plain next start, gzip as it comes",
  identity: "plain next start, not compressed",
  portal: "the portal",
};

const openBareNode = async (
  { headers: { date: _, connection: _connection, "keep-alive": _alive, ...headers }, body }: Sample,
  closing: AsyncDisposableStack,
): Promise<string> => {
  const port = await freePort();
  const workerData = { headers, body, port };
  const worker = new Worker(new URL("bare-node.ts", import.meta.url), { workerData });
  closing.defer(async () => void (await worker.terminate()));
  await once(worker, "message");
  return `http://127.0.0.1:${port}/`;
};

/** Everybody who serves the page in this run; nginx only where the machine has it. */
export const openTargets = async (
  sample: Sample,
  { nginx }: { nginx: boolean },
  closing: AsyncDisposableStack,
): Promise<Target[]> => {
  const target = (name: string, url: string, encoding = acceptEncoding): Target => ({ name, url, encoding });
  const proxy = nginx ? await openNginx(sample, closing) : null;
  note("Building the plain Next site …");
  const plain = await openPlainSite(sample, closing);
  return [
    ...(proxy ? [target(names.disk, proxy.disk), target(names.cache, proxy.cache)] : []),
    target(names.bare, await openBareNode(sample, closing)),
    target(names.plain, plain),
    target(names.identity, plain, "identity"),
    target(names.portal, sample.origin + sample.path),
  ];
};
