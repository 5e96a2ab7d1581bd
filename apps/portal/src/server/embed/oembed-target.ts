import { OembedQuery } from "./oembed.ts";
import { oembedPath } from "./oembed-address.ts";

/** The parameters of an address; null where one cannot be read or stands there twice. */
export const readOembedQuery = (query: string): OembedQuery | null => {
  const asked = new URLSearchParams(query);
  const names = Object.keys(OembedQuery.shape);
  if (names.some((name) => asked.getAll(name).length > 1)) return null;
  return OembedQuery.safeParse(Object.fromEntries(asked)).data ?? null;
};

/** The one spelling of a question, under which its answer is kept; null for one that is refused. */
export const oembedTarget = (query: string): string | null => {
  const asked = readOembedQuery(query);
  if (asked === null || asked.format === "xml") return null;
  const { url, maxwidth, maxheight } = asked;
  const kept = new URLSearchParams({ url });
  if (maxwidth !== undefined) kept.set("maxwidth", String(maxwidth));
  if (maxheight !== undefined) kept.set("maxheight", String(maxheight));
  return `${oembedPath}?${kept}`;
};
