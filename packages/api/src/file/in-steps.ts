import { createHash } from "node:crypto";
import { setImmediate as otherWork } from "node:timers/promises";
import { createInflateRaw } from "node:zlib";

const step = 512 * 1024;

/** The SHA-256 of a file, between whose pieces others are answered. */
export const sha256InSteps = async (content: Uint8Array): Promise<string> => {
  const hash = createHash("sha256");
  for (let at = 0; at < content.length; at += step) {
    hash.update(content.subarray(at, at + step));
    await otherWork();
  }
  return hash.digest("hex");
};

/** To how much something unpacks, without keeping it; null for what is not packed so, or goes beyond the limit. */
export const unpackedSize = async (packed: Uint8Array, limit: number): Promise<number | null> => {
  const unpacking = createInflateRaw({ chunkSize: 128 * 1024 });
  unpacking.end(packed);
  let size = 0;
  try {
    for await (const chunk of unpacking) {
      size += chunk.length;
      if (size > limit) return null;
    }
  } catch {
    return null;
  }
  return size;
};
