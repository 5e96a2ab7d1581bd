import { type FileHandle, mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type Anchor, anchorLine, readAnchorLine } from "@rabat/core/audit";

/** Where the anchors of a history are, beside its embedded database or alone. */
export const anchorFile = (dataFolder: string): string => join(dataFolder, "audit-anchors.jsonl");

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === "ENOENT";

/** Every anchor that was written, in order; a line that a crash cut short is left out. */
export const readAnchors = async (dataFolder: string): Promise<Anchor[]> => {
  const anchors: Anchor[] = [];
  try {
    const file = await open(anchorFile(dataFolder));
    for await (const line of createInterface({ input: file.createReadStream(), crlfDelay: Infinity })) {
      const anchor = readAnchorLine(line);
      if (anchor) anchors.push(anchor);
    }
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  return anchors;
};

/** Whether the file ends in the middle of a line. */
const isCutShort = async (file: FileHandle): Promise<boolean> => {
  const { size } = await file.stat();
  if (size === 0) return false;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer[0] !== 0x0a;
};

const syncFolder = async (dataFolder: string): Promise<void> => {
  // a new name is on disk once its folder is; some systems open no folders, and need none
  const folder = await open(dataFolder).catch(() => null);
  await folder?.sync().catch(() => {});
  await folder?.close();
};

/** Appends anchors, on disk when this returns; what is there is never written over. */
export const appendAnchors = async (dataFolder: string, anchors: readonly Anchor[]): Promise<void> => {
  if (anchors.length === 0) return;
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const file = await open(anchorFile(dataFolder), "a+", 0o600);
  try {
    const begin = (await isCutShort(file)) ? "\n" : "";
    await file.appendFile(`${begin}${anchors.map((anchor) => `${anchorLine(anchor)}\n`).join("")}`);
    await file.sync();
  } finally {
    await file.close();
  }
  await syncFolder(dataFolder);
};
