/** The languages of the interface, in the order in which they are offered. The Dialogue works in the first two. */
export const locales = ["en", "fr"] as const;
export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "en";

/** Each language by its own name, as a language switch shows it. */
export const localeNames: Record<Locale, string> = { en: "English", fr: "Français" };

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale);

/** One value per language of the interface. */
export type Localised<Value = string> = Record<Locale, Value>;
