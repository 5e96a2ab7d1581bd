import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { chown, mkdir, open, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { refusing } from "./backup-impossible.ts";
import type { BackedUpFile } from "./manifest.ts";

/** How many bytes have been copied so far. */
export type Progress = (bytes: number) => void;

/** Copies a file, on disk when this returns, and says what was copied. */
export const copyFile = async (from: string, to: string, progress: Progress): Promise<BackedUpFile> => {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  const hash = createHash("sha256");
  let bytes = 0;
  const measured = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      bytes += chunk.length;
      progress(chunk.length);
      done(null, chunk);
    },
  });
  await pipeline(createReadStream(from), measured, createWriteStream(to, { mode: 0o600, flush: true }));
  return { bytes, sha256: hash.digest("hex") };
};

/** What a file holds now. */
export const hashFile = async (path: string): Promise<BackedUpFile> => {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest("hex") };
};

/** Writes a text, on disk when this returns, and says what was written. */
export const writeText = async (to: string, text: string): Promise<BackedUpFile> => {
  await writeFile(to, text, { mode: 0o600, flush: true });
  return { bytes: Buffer.byteLength(text), sha256: createHash("sha256").update(text).digest("hex") };
};

/** A new name is on disk once its folder is; some systems open no folders, and need none. */
export const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path).catch(() => null);
  await folder?.sync().catch(() => {});
  await folder?.close();
};

/** Makes a folder that is empty; refuses one that holds something. */
export const emptyFolder = async (path: string, purpose: string): Promise<void> => {
  const held = await readdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw refusing(
      `${path} cannot be used (${error.code}): ${purpose} needs a folder that is empty or not there.`,
    );
  });
  if (held.length > 0)
    throw refusing(`${path} is not empty: ${purpose} needs a folder that is empty or not there.`);
  await mkdir(path, { recursive: true, mode: 0o700 });
};

/** Gives a folder and all in it to whoever runs PostgreSQL here. */
export const giveTo = async (folder: string, { uid, gid }: { uid?: number; gid?: number }): Promise<void> => {
  if (uid === undefined || gid === undefined) return;
  await chown(folder, uid, gid);
  for (const entry of await readdir(folder, { recursive: true })) await chown(join(folder, entry), uid, gid);
};
