import { pipeline } from "node:stream/promises";
import { Busboy, type BusboyFileStream } from "@fastify/busboy";
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
import { takePlace } from "./places.ts";

const field = "file";
const fileLimit = uploadLimitMegabytes * megabyte;
const textLimit = limitMegabytes * megabyte;
/** More than any form has. */
const fieldCount = 2_000;
/** So much is read past, for the sake of the texts around a file that is too large. */
const readLimit = 100 * megabyte;

const notReadable = refuse({ code: "form.not-readable" });
const tooLarge = refuse({ code: "file.too-large", field, limit: uploadLimitMegabytes });
const textTooLarge = refuse({ code: "form.too-large", limit: limitMegabytes });

const bodyOf = async function* (request: Request) {
  let read = 0;
  for await (const chunk of request.body ?? []) {
    read += chunk.length;
    if (read > readLimit) throw new Error("more than is read past");
    yield chunk;
  }
};

/** All in one place from the first byte, no larger than the whole that was announced; null for more than a file may be. */
const contentOf = async (stream: BusboyFileStream, announced: number) => {
  const content = Buffer.allocUnsafeSlow(Math.min(announced || fileLimit, fileLimit));
  let [size, sent] = [0, 0];
  for await (const chunk of stream) {
    sent += chunk.length;
    size += chunk.copy(content, size);
  }
  return stream.truncated || sent > size ? null : content.subarray(0, size);
};

/**
 * The fields of a form that can bring a file, under the name `file`; an empty choice is no file. Who may not bring one
 * is read past it, and what is too large as well: the texts are kept.
 */
export const readFieldsAndFile = async (request: Request, mayBring: boolean): Promise<Read> => {
  if (!typeOf(request).startsWith("multipart/form-data")) return readFields(request);
  const announced = Number(request.headers.get("content-length"));
  if (announced > readLimit) return readNothing(tooLarge);
  const fields: Fields = {};
  let [file, refused, done]: [SentFile | null, Refused | null, () => void] = [null, null, () => {}];
  let [isAwaited, room] = [mayBring, textLimit];
  let [taken, stop]: [Promise<void>, () => void] = [Promise.resolve(), () => {}];
  const take = async (stream: BusboyFileStream, name: string) => {
    isAwaited = false;
    stop = () => stream.destroy();
    const leave = await takePlace();
    if (leave === null) {
      refused ??= refuse({ code: "file.too-many-at-once", field });
      stream.resume();
      return;
    }
    done = leave;
    const content = await contentOf(stream, announced);
    if (content === null) refused ??= tooLarge;
    else file = { name, content };
  };
  try {
    const headers = { "content-type": typeOf(request) };
    const limits = { fileSize: fileLimit, fieldSize: textLimit, fieldNameSize: 200, fields: fieldCount };
    const form = new Busboy({ headers, limits })
      .on("field", (name, text) => {
        room -= Buffer.byteLength(text);
        if (room > 0) fields[name] = text;
        else refused ??= textTooLarge;
      })
      .on("fieldsLimit", () => {
        refused ??= textTooLarge;
      })
      .on("file", (name, stream, sent) => {
        if (isAwaited && refused === null && name === field && sent)
          taken = take(stream, sent).catch(() => {
            refused ??= notReadable;
          });
        else stream.resume();
      });
    await pipeline(bodyOf(request), form);
    await taken;
    return { fields, file: refused === null ? file : null, refused, done };
  } catch {
    // cut on its way, or no form; a file that had begun would be waited for for ever
    stop();
    await taken;
    done();
    return readNothing(notReadable);
  }
};
