import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { folderIn, freePort, serve } from "../process.ts";
import type { Sample } from "./sample.ts";

type Ports = { folder: string; disk: number; cache: number };

// Of its own making, or the server's own affair.
const own = new Set(["content-type", "content-length", "date", "connection", "keep-alive"]);

/** The portal's headers to the letter, so that both send the same. */
const addHeaders = ({ headers }: Sample): string =>
  Object.entries(headers)
    .filter(([name]) => !own.has(name))
    .map(([name, value]) => `add_header ${name} ${JSON.stringify(String(value))};`)
    .join("\n    ");

/** Otherwise as Debian ships it, for both alike: neither is tuned. */
const configuration = ({ folder, disk, cache }: Ports, sample: Sample): string => `
daemon off;
pid ${folder}/pid;
error_log stderr error;
worker_processes 1;
${process.getuid?.() === 0 ? "user root;" : ""}
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 10000000;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  proxy_cache_path ${folder}/cache keys_zone=portal:1m;
  server {
    listen 127.0.0.1:${disk};
    root ${folder}/files;
    default_type "text/html; charset=utf-8";
    etag off;
    add_header Last-Modified "";
    ${addHeaders(sample)}
  }
  server {
    listen 127.0.0.1:${cache};
    location / {
      proxy_pass ${sample.origin};
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_cache portal;
      proxy_cache_lock on;
      proxy_cache_use_stale updating error timeout;
      proxy_cache_background_update on;
    }
  }
}
`;

/** The page's compressed bytes as a file, and a cache in front of the portal that is told nothing about it. */
export const openNginx = async (
  sample: Sample,
  closing: AsyncDisposableStack,
): Promise<{ disk: string; cache: string }> => {
  const folder = await folderIn(tmpdir(), closing);
  const ports = { folder, disk: await freePort(), cache: await freePort() };
  const file = join(folder, "files", "page");
  await mkdir(join(folder, "files"));
  await writeFile(file, sample.body);
  const settings = join(folder, "nginx.conf");
  await writeFile(settings, configuration(ports, sample));
  const disk = `http://127.0.0.1:${ports.disk}/page`;
  closing.defer(await serve({ command: ["nginx", "-p", folder, "-c", settings] }, disk));
  return { disk, cache: `http://127.0.0.1:${ports.cache}${sample.path}` };
};
