import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { scriptFolder } from "../scripts/bundle.ts";
import { widgetFolder, widgetHeaders } from "../scripts/widget.ts";
import { type Representations, representationsOf } from "./representation.ts";

type Kind = { type: string; headers: Record<string, string> };
type StaticFile = Kind & { representations: Representations };
export type StaticFiles = (path: string) => Promise<StaticFile> | undefined;

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/** Named by their content: what an address holds never changes. */
const hashed = { "Cache-Control": "public, max-age=31536000, immutable" };
const named = { "Cache-Control": "public, max-age=86400, stale-while-revalidate=604800" };

const under = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};

/** The files of the build and of `public`, by address. Only what was there at the start is served. */
export const indexStaticFiles = async (dir: string): Promise<StaticFiles> => {
  const files = new Map<string, Kind & { file: string }>();
  const held = new Map<string, Promise<StaticFile>>();
  const index = async (folder: string, prefix: string, headers: Kind["headers"]) => {
    for (const file of await under(folder)) {
      const type = types[extname(file)];
      const path = relative(folder, file).split(sep).map(encodeURIComponent).join("/");
      if (type) files.set(prefix + path, { file, type, headers });
    }
  };
  await index(join(dir, ".next", "static"), "/_next/static/", hashed);
  await index(scriptFolder(dir), "/scripts/", hashed);
  await index(widgetFolder(dir), "/widget/", widgetHeaders);
  await index(join(dir, "public"), "/", named);
  return (path) => {
    const found = files.get(path);
    if (!found) return undefined;
    const before = held.get(path);
    if (before) return before;
    const { file, ...rest } = found;
    const loading = readFile(file)
      .then((body) => representationsOf(body, "once"))
      .then((representations) => ({ ...rest, representations }));
    held.set(path, loading);
    loading.catch(() => held.delete(path));
    return loading;
  };
};
