import type { Locale } from "@rabat/core/language";

const themes = ["auto", "light", "dark"] as const;
type Theme = (typeof themes)[number];

export type Embed = {
  /** Of one Chairmanship, by its slug; null for all. */
  chairmanship: string | null;
  /** auto: as the reader's system is. */
  theme: Theme;
};

const longestSlug = 100;

/** What the query of an embed asks for. Whatever it does not know stays at rest. */
export const readEmbedQuery = (query: string): Embed => {
  const asked = new URLSearchParams(query);
  return {
    chairmanship: asked.get("chairmanship")?.slice(0, longestSlug) || null,
    theme: themes.find((theme) => theme === asked.get("theme")) ?? "auto",
  };
};

const embedPath = (locale: Locale): string => `/${locale}/embed/coverage`;

/** The one spelling of an embed's address. */
export const embedAddress = (locale: Locale, { chairmanship, theme }: Embed): string => {
  const query = new URLSearchParams({
    ...(chairmanship === null ? {} : { chairmanship }),
    ...(theme === "auto" ? {} : { theme }),
  }).toString();
  return query ? `${embedPath(locale)}?${query}` : embedPath(locale);
};

/** From the address of the page being rendered, as the server in front states it. */
export const readEmbed = (address: string | null): Embed => readEmbedQuery(address?.split("?")[1] ?? "");

/** The one kind of page that other sites may frame. */
export const isEmbed = (target: string): boolean => /^\/[a-z]{2}\/embed\/coverage(\?|$)/.test(target);
