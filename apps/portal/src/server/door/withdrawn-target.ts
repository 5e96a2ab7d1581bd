import { problemSegment } from "./problem-pages.ts";

const kindOf: Record<string, string> = {
  chairmanships: "chairmanship",
  meetings: "meeting",
  outcomes: "outcome",
};

/**
 * Where to ask why nothing is found under an address of the record: the page that says so of what was withdrawn. Null
 * for an address under which nothing can have been withdrawn.
 *
 * @example withdrawnTarget("/en/meetings/geneva-2023") // → "/en/problem/withdrawn/meeting/geneva-2023"
 */
export const withdrawnTarget = (target: string): string | null => {
  const [, locale, section = "", key, more] = target.split("?")[0]?.split("/") ?? [];
  if (!Object.hasOwn(kindOf, section) || !key || more !== undefined) return null;
  return `/${locale}/${problemSegment}/withdrawn/${kindOf[section]}/${key.toLowerCase()}`;
};
