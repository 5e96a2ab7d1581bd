import { defaultLocale, type Locale, locales } from "@rabat/core/language";
import Negotiator from "negotiator";

/** The language that an Accept-Language header prefers among ours; the default where it prefers none. */
export const preferredLocale = (header: string | null): Locale => {
  const accepted = new Negotiator({ headers: { "accept-language": header?.slice(0, 500) ?? "*" } });
  const found = accepted.language([...locales]);
  return locales.find((locale) => locale === found) ?? defaultLocale;
};
