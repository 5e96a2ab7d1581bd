import { type Locale, locales } from "@rabat/core/language";
import type { Metadata } from "next";
import { regionalTags } from "../../ui/dates.ts";
import { wordsIn } from "../open-data/words.ts";
import { alternateAddresses } from "../page-address.ts";
import { cardAddress } from "./address.ts";
import { cardSize } from "./card.ts";

/** `en_GB`, as Open Graph writes a language. */
const openGraphLocale = (locale: Locale): string => {
  const { language, region } = new Intl.Locale(regionalTags[locale]).maximize();
  return `${language}_${region}`;
};

/**
 * What a public page says of itself where somebody passes it on. Title and description are the page's own: Next takes
 * them over. Null for a page that does not know its address.
 */
export const socialMetadata = (address: string | null, locale: Locale): Metadata => {
  const canonical = alternateAddresses(address, locale)?.canonical;
  if (canonical === undefined) return {};
  const words = wordsIn(locale);
  return {
    openGraph: {
      type: "website",
      siteName: words("site.name"),
      url: canonical,
      locale: openGraphLocale(locale),
      alternateLocale: locales.filter((other) => other !== locale).map(openGraphLocale),
      images: [
        { url: cardAddress(canonical), ...cardSize, type: "image/png", alt: words("site.cardDescription") },
      ],
    },
    twitter: { card: "summary_large_image" },
  };
};
