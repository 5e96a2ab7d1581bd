import { uploadLimitMegabytes } from "@rabat/core/media";
import { type Refused, refuse } from "@rabat/core/refusal";
import {
  type Fields,
  limitMegabytes,
  megabyte,
  type Read,
  readFields,
  readNothing,
  type SentFile,
  typeOf,
} from "./fields.ts";
import { boundaryOf, NotMultipart, readMultipart } from "./multipart.ts";
import { takePlace } from "./places.ts";

const field = "file";
const fileLimit = uploadLimitMegabytes * megabyte;
const textLimit = limitMegabytes * megabyte;
/** So much is read past, for the sake of the texts around a file that is too large. */
const readLimit = 100 * megabyte;

const tooLarge = refuse({ code: "file.too-large", field, limit: uploadLimitMegabytes });
const textTooLarge = refuse({ code: "form.too-large", limit: limitMegabytes });

/** Where the bytes of a part go. */
type Taking = { take(bytes: Buffer): Refused | null; end(): void };

const past: Taking = { take: () => null, end: () => {} };

const textInto = (fields: Fields, name: string, room: { left: number }): Taking => {
  const chunks: Buffer[] = [];
  return {
    take: (bytes) => {
      room.left -= bytes.length;
      if (room.left < 0) return textTooLarge;
      chunks.push(bytes);
      return null;
    },
    end: () => {
      fields[name] = Buffer.concat(chunks).toString("utf8");
    },
  };
};

/** All in one place from the first byte: no larger than a file may be, or than the whole that was announced. */
const contentOf = (request: Request, keep: (content: Uint8Array<ArrayBuffer>) => void): Taking => {
  const announced = Number(request.headers.get("content-length")) || fileLimit;
  const content = Buffer.allocUnsafeSlow(Math.min(announced, fileLimit));
  let size = 0;
  return {
    take: (bytes) => {
      if (size + bytes.length > content.length) return tooLarge;
      size += bytes.copy(content, size);
      return null;
    },
    end: () => keep(content.subarray(0, size)),
  };
};

/**
 * The fields of a form that can bring a file, under the name `file`; an empty choice is no file. Who may not bring one
 * is read past it, and what is too large as well: the texts are kept.
 */
export const readFieldsAndFile = async (request: Request, mayBring: boolean): Promise<Read> => {
  if (!typeOf(request).startsWith("multipart/form-data")) return readFields(request);
  const boundary = boundaryOf(typeOf(request));
  if (Number(request.headers.get("content-length") ?? 0) > readLimit) return readNothing(tooLarge);
  if (boundary === null) return readNothing(refuse({ code: "form.not-readable" }));
  const fields: Fields = {};
  const room = { left: textLimit };
  let [file, refused, done]: [SentFile | null, Refused | null, () => void] = [null, null, () => {}];
  const takingOf = async (name: string, sent: string | null): Promise<Taking> => {
    if (sent === null) return textInto(fields, name, room);
    if (name !== field || sent === "" || file !== null || refused !== null || !mayBring) return past;
    const leave = await takePlace();
    if (leave === null) {
      refused = refuse({ code: "file.too-many-at-once", field });
      return past;
    }
    done = leave;
    return contentOf(request, (content) => {
      file = { name: sent, content };
    });
  };
  let taking = past;
  let read = 0;
  try {
    for await (const piece of readMultipart(request.body ?? (async function* () {})(), boundary)) {
      if (piece.kind === "part") {
        taking.end();
        taking = await takingOf(piece.name, piece.file);
        continue;
      }
      read += piece.bytes.length;
      if (read > readLimit) throw new NotMultipart();
      const no = taking.take(piece.bytes);
      if (no === null) continue;
      refused ??= no;
      taking = past;
    }
    taking.end();
    return { fields, file: refused === null ? file : null, refused, done };
  } catch {
    // cut on its way, or no form
    done();
    return readNothing(refuse({ code: "form.not-readable" }));
  }
};
