import { headers } from "next/headers";
import { defaultLocale, type Locale, locales } from "./i18n.ts";

/** The path and query of the page being rendered, as the server in front states it; null behind another server. */
export const pageAddress = async (): Promise<string | null> => (await headers()).get("x-rabat-address");

const restOf = (address: string | null): string => address?.replace(/^\/[^/?]+/, "") ?? "";

/** The same page in each language; each language's home where the address is not known. */
export const languageAddresses = (address: string | null): Record<Locale, string> => {
  const entries = locales.map((locale) => [locale, `/${locale}${restOf(address)}`]);
  return Object.fromEntries(entries) as Record<Locale, string>;
};

/** For `<link rel="alternate">`, in other languages and as data, and the canonical address, without the query. */
export const alternateAddresses = (address: string | null, locale: Locale) => {
  if (address === null) return undefined;
  const languages = languageAddresses(address.split("?")[0] ?? "");
  const isHome = restOf(address) === "";
  return {
    canonical: languages[locale],
    languages: { ...languages, "x-default": isHome ? "/" : languages[defaultLocale] },
    types: {
      "application/atom+xml": `/feed.atom?language=${locale}`,
      "application/ld+json": "/catalog.jsonld",
    },
  };
};
