import { LRUCache } from "lru-cache";
import Negotiator from "negotiator";
import type { Encoding } from "./representation.ts";

const offered: Encoding[] = ["br", "gzip", "identity"];
const known = new LRUCache<string, Encoding>({ max: 200 });

/** The smallest form that the reader accepts. Browsers send few different headers, so each is read once. */
export const preferredEncoding = (header: string | undefined): Encoding => {
  if (!header) return "identity";
  const before = known.get(header);
  if (before) return before;
  const accepted = new Negotiator({ headers: { "accept-encoding": header.slice(0, 500) } });
  const found = accepted.encodings(offered);
  const encoding = offered.find((candidate) => found.includes(candidate)) ?? "identity";
  known.set(header, encoding);
  return encoding;
};
