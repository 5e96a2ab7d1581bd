/** One part of an Office file, as the file's own directory lists it. */
export type PackagePart = {
  name: string;
  /** How it is packed: 0 as it is, 8 deflated. */
  method: number;
  packed: number;
  size: number;
  /** Where its own header begins. */
  offset: number;
};

const endSignature = 0x06054b50;
const partSignature = 0x02014b50;
/** The end record's own length, and the longest comment behind it. */
const endLength = 22;
const longestComment = 65_535;
const partLimit = 2_000;
const nameLimit = 255;

const numbersIn = (bytes: Uint8Array) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    short: (at: number) => view.getUint16(at, true),
    long: (at: number) => view.getUint32(at, true),
  };
};

const endOfDirectory = (bytes: Uint8Array): number | null => {
  const { long } = numbersIn(bytes);
  for (let at = bytes.length - endLength; at >= Math.max(0, bytes.length - endLength - longestComment); at--)
    if (long(at) === endSignature) return at;
  return null;
};

const asciiOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");

/**
 * The parts of a zip package by its directory, without unpacking anything; null for what is none, is encrypted, in
 * several volumes, larger than the format of 1993 allows, made of more than 2,000 parts or
 * with a name of more than 255 letters.
 */
export const packageParts = (bytes: Uint8Array): PackagePart[] | null => {
  if (bytes.length < endLength) return null;
  const end = endOfDirectory(bytes);
  if (end === null) return null;
  const { short, long } = numbersIn(bytes);
  const [count, total, start] = [short(end + 8), short(end + 10), long(end + 16)];
  if (count !== total || count > partLimit) return null;
  const parts: PackagePart[] = [];
  for (let at = start, index = 0; index < count; index++) {
    if (at + 46 > end || long(at) !== partSignature) return null;
    const [nameLength, extra, comment] = [short(at + 28), short(at + 30), short(at + 32)];
    if (nameLength > nameLimit) return null;
    const isEncrypted = (short(at + 8) & 1) === 1;
    const part = {
      name: asciiOf(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: short(at + 10),
      packed: long(at + 20),
      size: long(at + 24),
      offset: long(at + 42),
    };
    if (isEncrypted || ![0, 8].includes(part.method) || part.offset + part.packed > start) return null;
    parts.push(part);
    at += 46 + nameLength + extra + comment;
  }
  return parts;
};

const partHeader = 30;

/**
 * The packed bytes of one part; null where its own header says otherwise than the directory.
 *
 * @example packedBytes(new Uint8Array(40), { name: "a", method: 0, packed: 1, size: 1, offset: 0 }) // → null
 */
export const packedBytes = (bytes: Uint8Array, { offset, packed }: PackagePart): Uint8Array | null => {
  const { short, long } = numbersIn(bytes);
  if (offset + partHeader > bytes.length || long(offset) !== 0x04034b50) return null;
  const start = offset + partHeader + short(offset + 26) + short(offset + 28);
  return start + packed > bytes.length ? null : bytes.subarray(start, start + packed);
};
