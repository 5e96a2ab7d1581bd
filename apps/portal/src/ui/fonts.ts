/** What the first view needs; the extended faces load only where a page has such a letter. */
export const preloadedFonts = ["/fonts/inter-latin.woff2", "/fonts/newsreader-latin.woff2"] as const;
