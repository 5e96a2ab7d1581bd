import { isLocale, type Locale } from "@rabat/core/language";

/** `path` and `query` in one canonical spelling, so that two spellings of an address never meet two answers. */
export type Address = { path: string; segments: string[]; query: string; locale: Locale | null };

export type AddressReading =
  | { kind: "address"; address: Address; trailingSlash: boolean }
  | { kind: "malformed" }
  | { kind: "absent" };

const longestPath = 1024;
// Next's own parameters: the flight form of a page, and route parameters that would overrule the path.
const frameworkParameter = /^(_rsc|nxt[PI].*|__next.*)$/;
const frameworkSegment = /(^_next$|^__next|\.rsc$|\.segments$)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused here
const refused = /[\u0000-\u001f\u007f/\\]|^\.{1,2}$/;

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** Node hands raw bytes over as Latin-1; in percent form they mean what the sender meant. */
const percentEncoded = (text: string): string =>
  text.replace(
    /[^\u0021-\u007e]/g,
    (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );

const ownParameters = (query: string): string =>
  query
    .split("&")
    .filter((part) => part && !frameworkParameter.test(decoded(part.split("=")[0] ?? "") ?? ""))
    .join("&");

/** Takes a request target as sent. Never throws. */
export const readAddress = (target: string): AddressReading => {
  const [beforeFragment = ""] = target.split("#");
  const mark = beforeFragment.indexOf("?");
  const rawPath = mark < 0 ? beforeFragment : beforeFragment.slice(0, mark);
  const rawQuery = mark < 0 ? "" : beforeFragment.slice(mark + 1);
  if (!rawPath.startsWith("/")) return { kind: "malformed" };
  if (rawPath.length > longestPath) return { kind: "absent" };
  const parts = rawPath.slice(1).split("/");
  const trailingSlash = parts.length > 1 && parts.at(-1) === "";
  if (trailingSlash || rawPath === "/") parts.pop();
  const segments: string[] = [];
  for (const part of parts) {
    const segment = decoded(percentEncoded(part));
    if (!segment || refused.test(segment)) return { kind: "malformed" };
    if (frameworkSegment.test(segment)) return { kind: "absent" };
    segments.push(segment);
  }
  const path = `/${segments.map(encodeURIComponent).join("/")}`;
  const locale = isLocale(segments[0]) ? segments[0] : null;
  return {
    kind: "address",
    trailingSlash,
    address: { path, segments, locale, query: percentEncoded(ownParameters(rawQuery)) },
  };
};
