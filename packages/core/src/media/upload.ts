import { accept, type Result, refuse } from "../refusal.ts";
import { type PackagePart, packageParts } from "./package.ts";

/** How large a file of the record may be, and what an Office file may unpack to. */
export const uploadLimitMegabytes = 20;
const megabyte = 1024 * 1024;
const unpackedLimit = 100 * megabyte;
const ratioLimit = 200;
const nameLimit = 100;

type Kind = { type: string; begins: readonly number[]; part?: string };

const office = "application/vnd.openxmlformats-officedocument.";
const packed = [0x50, 0x4b, 0x03, 0x04] as const;

/** The closed list, by the ending of the name: what a file of the kind begins with, and the part that makes it one. */
const kinds: Record<string, Kind> = {
  pdf: { type: "application/pdf", begins: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  png: { type: "image/png", begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  jpg: { type: "image/jpeg", begins: [0xff, 0xd8, 0xff] },
  docx: { type: `${office}wordprocessingml.document`, begins: packed, part: "word/document.xml" },
  xlsx: { type: `${office}spreadsheetml.sheet`, begins: packed, part: "xl/workbook.xml" },
  pptx: { type: `${office}presentationml.presentation`, begins: packed, part: "ppt/presentation.xml" },
};

/** What can be chosen in a form: the endings of the closed list. */
export const uploadEndings: readonly string[] = Object.keys(kinds).map((ending) => `.${ending}`);

/** Parts that run, or that hold another file. */
const isActive = /vbaproject|vbadata|activex|oleobject|\.(bin|exe|dll|js|vbs|ps1|bat|cmd|scr|hta|jar)$/i;
const isOutside = /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i;

const sum = (parts: readonly PackagePart[], of: "size" | "packed") =>
  parts.reduce((total, part) => total + part[of], 0);

/**
 * A name to save a file under, of small Latin letters, digits and hyphens, with the ending given.
 *
 * @example savedName("C:\\Docs\\Réunion n° 3 (final).PDF", "pdf") // → "reunion-n-3-final.pdf"
 */
export const savedName = (name: string, ending: string): string => {
  const last = name.slice(0, 500).split(/[\\/]/).at(-1) ?? "";
  const stem = last
    .replace(/\.[^.]*$/, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, nameLimit - ending.length - 1)
    .replace(/-$/, "");
  return `${stem || "document"}.${ending}`;
};

const endingOf = (name: string): string => {
  const ending = /\.([a-z]{3,4})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? "";
  return ending === "jpeg" ? "jpg" : ending;
};

export type Taken = { name: string; type: string; parts: readonly PackagePart[] };

/**
 * Whether a file may be kept in the record: of the closed list by its name and by its first bytes, not too large, and,
 * if an Office file, without anything that runs and not unpacking to more than 100 MB or 200 times itself. Gives the
 * name to save it under, its type, and the parts that are still to be unpacked to see that they are as large as said.
 *
 * @example
 * const content = Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d]);
 * decideUpload("file", { name: "Report.PDF", content })
 * // → { ok: true, value: { name: "report.pdf", type: "application/pdf", parts: [] } }
 * decideUpload("file", { name: "report.exe", content })
 * // → { ok: false, refusals: [{ code: "file.not-taken", field: "file" }] }
 */
export const decideUpload = (field: string, given: { name: string; content: Uint8Array }): Result<Taken> => {
  const { name, content } = given;
  if (content.length > uploadLimitMegabytes * megabyte)
    return refuse({ code: "file.too-large", field, limit: uploadLimitMegabytes });
  const notTaken = refuse({ code: "file.not-taken", field });
  const ending = endingOf(name);
  const kind = Object.hasOwn(kinds, ending) ? kinds[ending] : undefined;
  if (kind === undefined || kind.begins.some((byte, index) => content[index] !== byte)) return notTaken;
  const taken = { name: savedName(name, ending), type: kind.type };
  if (kind.part === undefined) return accept({ ...taken, parts: [] });
  const parts = packageParts(content);
  if (parts === null) return notTaken;
  const names = parts.map((part) => part.name);
  if (!names.includes("[Content_Types].xml") || !names.includes(kind.part)) return notTaken;
  if (names.some((one) => isActive.test(one) || isOutside.test(one))) return notTaken;
  const size = sum(parts, "size");
  const isBomb =
    size > unpackedLimit || size > ratioLimit * content.length || sum(parts, "packed") > content.length;
  return isBomb ? refuse({ code: "file.unpacks-too-large", field }) : accept({ ...taken, parts });
};
