/** A path on this site to go on to, or null: never another site's address, whatever a link says. */
export const localPath = (next: string | undefined): string | null => {
  if (!next?.startsWith("/") || next.length > 2_000) return null;
  const base = "http://localhost";
  if (!URL.canParse(next, base)) return null;
  const { origin, pathname, search } = new URL(next, base);
  // a browser reads "/\x" and "//x" as another host
  return origin === base && !pathname.startsWith("//") ? pathname + search : null;
};

type Search = Promise<Record<string, string | string[] | undefined>>;

/** Where a page's address says to go on to afterwards, on this site. */
export const nextOf = async (searchParams: Search): Promise<string | null> => {
  const { next } = await searchParams;
  return localPath(typeof next === "string" ? next : undefined);
};

/** A page's address that remembers where to go on to. */
export const withNext = (page: string, next: string | undefined | null): string => {
  const path = localPath(next ?? undefined);
  return path === null ? page : `${page}?next=${encodeURIComponent(path)}`;
};
