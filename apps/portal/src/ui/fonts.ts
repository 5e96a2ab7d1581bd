import type { Locale } from "@rabat/core/language";

/** What the first view needs; the extended faces load only where a page has such a letter. */
export const preloadedFonts = (locale: Locale): readonly string[] =>
  locale === "ar"
    ? ["/fonts/readex-pro-arabic.woff2", "/fonts/inter-latin.woff2"]
    : ["/fonts/inter-latin.woff2", "/fonts/newsreader-latin.woff2"];
