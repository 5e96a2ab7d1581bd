import { decideUpload, packedBytes, type Taken } from "@rabat/core/media";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import type { RecordVersion } from "@rabat/core/revision";
import { files, type Transaction } from "@rabat/db";
import { z } from "zod";
import { sha256InSteps, unpackedSize } from "./in-steps.ts";

export const Upload = z.object({
  name: z.string().max(1_000),
  content: z.instanceof(Uint8Array<ArrayBuffer>),
});
type Upload = z.infer<typeof Upload>;

const field = "file";

/** Unpacks each part as far as it says it goes: a directory can lie. Beside the pages, on threads of its own. */
const unpacksAsSaid = async (content: Uint8Array, { parts }: Taken): Promise<boolean> => {
  for (const part of parts) {
    const packed = packedBytes(content, part);
    if (packed === null) return false;
    if (part.method === 0 && part.size !== part.packed) return false;
    if (part.method === 0 || part.size === 0) continue;
    if ((await unpackedSize(packed, part.size)) !== part.size) return false;
  }
  return true;
};

const keep = async (tx: Transaction, upload: Upload, keptBy: string) => {
  const { content } = upload;
  const taken = decideUpload(field, upload);
  if (!taken.ok) return taken;
  if (!(await unpacksAsSaid(content, taken.value))) return refuse({ code: "file.unpacks-too-large", field });
  const { name, type } = taken.value;
  const file = { hash: await sha256InSteps(content), name, type, size: content.length };
  await files.keepFile(tx, { hash: file.hash, type, size: file.size, keptBy }, content);
  return accept(file);
};

type Given = {
  version: RecordVersion;
  before: RecordVersion | null;
  upload: Upload | null;
  values: Readonly<Record<string, string>>;
  drafter: string;
};

/** A document's version with the file sent for it, or else the one it had unless that is to go. */
export const withFile = async (tx: Transaction, given: Given): Promise<Result<RecordVersion>> => {
  const { version, before, upload, values, drafter } = given;
  if (version.kind !== "document") return accept(version);
  const held = before?.kind === "document" && values.dropFile !== "yes" ? before.body.file : null;
  const file = upload === null ? accept(held) : await keep(tx, upload, drafter);
  return file.ok ? accept({ ...version, body: { ...version.body, file: file.value } }) : file;
};
