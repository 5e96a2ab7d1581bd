import { defaultLocale, isLocale, type Locale } from "@rabat/core/language";

export type Asked = {
  /** The slug of a Chairmanship; empty for the meetings of all. */
  chairmanship: string;
  locale: Locale;
  /** The portal to ask; null to show what the module holds. */
  portal: string | null;
};

type Attributes = { chairmanship: string | null; lang: string | null; src: string | null };

/** "fr-SN" is French; a language that is not offered is English. */
const localeFrom = (tag: string | null): Locale => {
  const [language] = (tag ?? "").toLowerCase().split("-");
  return isLocale(language) ? language : defaultLocale;
};

/** The origin of an http(s) address; null for anything else. */
export const originOf = (address: string): string | null => {
  if (!URL.canParse(address)) return null;
  const { origin, protocol } = new URL(address);
  return /^https?:$/.test(protocol) ? origin : null;
};

/** What the attributes ask for. `src` that is no address counts as a portal that cannot be reached. */
export const readAsked = ({ chairmanship, lang, src }: Attributes): Asked => ({
  chairmanship: (chairmanship ?? "").trim(),
  locale: localeFrom(lang),
  portal: src === null || src.trim() === "" ? null : (originOf(src.trim()) ?? ""),
});
