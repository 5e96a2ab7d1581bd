/** A path on this site to go on to, or null: never another site's address, whatever a link says. */
export const localPath = (next: string | undefined): string | null => {
  if (!next?.startsWith("/") || next.length > 2_000) return null;
  const base = "http://localhost";
  if (!URL.canParse(next, base)) return null;
  const { origin, pathname, search } = new URL(next, base);
  // a browser reads "/\x" and "//x" as another host
  return origin === base && !pathname.startsWith("//") ? pathname + search : null;
};
