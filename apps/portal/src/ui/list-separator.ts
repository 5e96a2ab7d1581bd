import type { Locale } from "@rabat/core/language";

/** What stands between the parts of a list without "and". */
export const listSeparator = (locale: Locale): string => (locale === "ar" ? "، " : ", ");
