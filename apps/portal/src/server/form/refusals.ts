import type { Refusal } from "@rabat/core/refusal";
import { refusalSentence } from "@rabat/core/refusal/sentences";
import { getTranslations } from "next-intl/server";
import { instantWords } from "../../ui/instant-words.ts";
import type { Locale } from "../i18n.ts";

export type FormError = { field: string | null; message: string; href: string };

const instants = ["opens", "closed", "closes"];

type Reader = {
  locale: Locale;
  zone?: string;
  /** How the form's controls are called, where their names are not of the common list. */
  nameOf?: (field: string) => string;
};

/** What a form's page says of its refusals, in the reader's words: field labels, dates in the zone named. */
export const formErrors = async (
  refusals: readonly Refusal[],
  { locale, zone = "Europe/Brussels", nameOf }: Reader,
): Promise<FormError[]> => {
  const t = await getTranslations({ locale, namespace: "field" });
  const words = instantWords(await getTranslations({ locale, namespace: "date" }), locale);
  const number = new Intl.NumberFormat(locale);
  const wording = (name: string, value: string | number) => {
    if (name === "field" && nameOf) return nameOf(String(value));
    if (name === "field") return t.has(value as never) ? t(value as never) : String(value);
    if (instants.includes(name)) return words.instant(String(value), zone);
    return typeof value === "number" ? number.format(value) : value;
  };
  return refusals.map((refusal) => {
    const field = "field" in refusal ? refusal.field : null;
    return { field, message: refusalSentence(refusal, locale, wording), href: `#${field ?? "form"}` };
  });
};

/** The sentence beside one field, for its control. */
export const errorOf = (errors: readonly FormError[], field: string): { error?: string } => {
  const found = errors.find((error) => error.field === field);
  return found ? { error: found.message } : {};
};
