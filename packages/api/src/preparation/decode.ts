import { accept, type Result, refuse } from "@rabat/core/refusal";

// a ZIP (so DOCX and XLSX), a PDF, an older Office file: these are no text, whatever their name says
const otherKinds = ["504b0304", "25504446", "d0cf11e0"];

const notText = refuse({ code: "import.not-text" });

const decode = (encoding: string, bytes: Buffer): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** How many of the bytes at even (0) or odd (1) places are 0: in UTF-16, one byte of each Latin letter. */
const shareOfZeros = (bytes: Buffer, from: 0 | 1): number => {
  let zeros = 0;
  for (let at = from; at < bytes.length; at += 2) if (bytes[at] === 0) zeros += 1;
  return zeros / Math.max(1, bytes.length / 2);
};

const encodingOf = (bytes: Buffer): "utf-8" | "utf-16le" | "utf-16be" => {
  const mark = bytes.subarray(0, 2).toString("hex");
  if (mark === "fffe" || shareOfZeros(bytes, 1) > 0.4) return "utf-16le";
  if (mark === "feff" || shareOfZeros(bytes, 0) > 0.4) return "utf-16be";
  return "utf-8";
};

/** The text of a file as spreadsheets save it: UTF-8, UTF-16 with or without its mark, otherwise Windows-1252. */
export const decodeText = (bytes: Buffer): Result<string> => {
  if (otherKinds.includes(bytes.subarray(0, 4).toString("hex"))) return notText;
  const encoding = encodingOf(bytes);
  const text = decode(encoding, bytes) ?? (encoding === "utf-8" ? decode("windows-1252", bytes) : null);
  return text === null || text.includes("\u0000") ? notText : accept(text);
};
