/** The languages of the interface, in the order in which they are offered; the Dialogue works in the first two. */
export const locales = ["en", "fr", "ar", "pt", "es"] as const;
export type Locale = (typeof locales)[number];

/** The Dialogue's own languages: those of its texts and of the comments on them. */
export const workingLanguages = ["en", "fr"] as const;
export type WorkingLanguage = (typeof workingLanguages)[number];

export const defaultLocale: Locale = "en";

/** Each language by its own name, as a language switch shows it. */
export const localeNames: Record<Locale, string> = {
  en: "English",
  fr: "Français",
  ar: "العربية",
  pt: "Português",
  es: "Español",
};

/**
 * Whether a value is the code of a language of the interface.
 *
 * @example ["fr", "de", 3].map(isLocale) // → [true, false, false]
 */
export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale);

/**
 * Which way a language is written: what a `dir` attribute says.
 *
 * @example directionOf("ar") // → "rtl"
 */
export const directionOf = (locale: Locale): "ltr" | "rtl" => (locale === "ar" ? "rtl" : "ltr");

/** One value per language of the interface. */
export type Localised<Value = string> = Record<Locale, Value>;
