import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Encoding = "br" | "gzip" | "identity";
export type Representation = { encoding: Encoding; body: Buffer; etag: string };
/** The same bytes in every form that readers can ask for. */
export type Representations = Record<Encoding, Representation>;

/** `once`: pressed as hard as it goes, for bytes sent many times. `now`: quickly, for bytes sent once. */
export type Effort = "once" | "now";

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
const quality = { once: 11, now: 4 } as const;

export const compressed = (encoding: Encoding, body: Buffer, effort: Effort): Promise<Buffer> => {
  if (encoding === "identity") return Promise.resolve(body);
  if (encoding === "gzip") return gzipped(body, { level: effort === "once" ? 9 : 5 });
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return brotli(body, {
    params: { [BROTLI_PARAM_QUALITY]: quality[effort], [BROTLI_PARAM_SIZE_HINT]: body.length },
  });
};

export const digestOf = (body: Buffer): string =>
  createHash("sha256").update(body).digest("base64url").slice(0, 22);

export const representationsOf = async (body: Buffer, effort: Effort): Promise<Representations> => {
  const digest = digestOf(body);
  const of = async (encoding: Encoding): Promise<Representation> => ({
    encoding,
    body: await compressed(encoding, body, effort),
    // A strong tag names exact bytes, so every encoding has its own.
    etag: encoding === "identity" ? `"${digest}"` : `"${digest}-${encoding}"`,
  });
  const [identity, br, gzip] = await Promise.all([of("identity"), of("br"), of("gzip")]);
  return { identity, br, gzip };
};

/** For bytes that are pressed already: the same in every form. */
export const representationsAsTheyAre = (body: Buffer): Representations => {
  const form: Representation = { encoding: "identity", body, etag: `"${digestOf(body)}"` };
  return { identity: form, br: form, gzip: form };
};

export const sizeOf = ({ identity, br, gzip }: Representations): number =>
  identity.body.length + br.body.length + gzip.body.length + 1024;

/** RFC 9110 §13.1.2: weak comparison, a list, or `*`. */
export const isCurrent = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch?.split(",").some((candidate) => {
    const tag = candidate.trim().replace(/^W\//, "");
    return tag === etag || tag === "*";
  }) ?? false;
