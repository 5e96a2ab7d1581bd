import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** `/[locale]/(delegation)/x/[slug]/route` → an expression for its addresses; null for a page. */
export const routePattern = (entry: string): RegExp | null => {
  if (!entry.endsWith("/route")) return null;
  const segments = entry
    .slice(0, -"/route".length)
    .split("/")
    .filter((segment) => segment && !/^[(@]/.test(segment))
    .map((segment) => {
      if (segment.startsWith("[[...")) return "(?:/.+)?";
      if (segment.startsWith("[...")) return "/.+";
      if (segment.startsWith("[")) return "/[^/]+";
      return `/${segment.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`;
    });
  return new RegExp(`^${segments.join("") || "/"}$`);
};

/** Only route handlers take a POST; Next would look for a server action in one sent to a page. */
export const readRouteHandlers = async (dir: string): Promise<(path: string) => boolean> => {
  const manifest = await readFile(join(dir, ".next", "server", "app-paths-manifest.json"), "utf8");
  const patterns = Object.keys(JSON.parse(manifest))
    .map(routePattern)
    .filter((pattern) => pattern !== null);
  return (path) => patterns.some((pattern) => pattern.test(path));
};
