import { isLocale, localeNames } from "@rabat/core/language";
import { getTranslations } from "next-intl/server";

/**
 * How the controls of an entry's form are called, by their paths: `agenda.0.fr` is "Agenda item 1 (Français)". The
 * longest beginning of a path that has words of its own names it, what follows stands in brackets.
 */
export const fieldWords = async (): Promise<(path: string) => string> => {
  const t = await getTranslations("revision");
  const named = (names: readonly string[]): string | null => {
    const key = `field.${names.join("_")}` as "field.title";
    return names.length > 0 && t.has(key) ? t(key) : null;
  };
  const endOf = (name: string): string | null => {
    if (isLocale(name)) return localeNames[name];
    return name === "published" ? t("publishedIn") : null;
  };
  const wordsOf = (parts: readonly string[]): string => {
    const last = parts.at(-1) ?? "";
    const end = endOf(last);
    if (end !== null && parts.length > 1)
      return t("within", { name: wordsOf(parts.slice(0, -1)), part: end });
    const index = parts.findIndex((part) => /^\d+$/.test(part));
    if (index < 0) return named(parts) ?? parts.join(" ");
    const head = named(parts.slice(0, index)) ?? parts.slice(0, index).join(" ");
    const numbered = t("numbered", { name: head, number: Number(parts[index]) + 1 });
    const rest = parts.slice(index + 1);
    return rest.length === 0 ? numbered : t("within", { name: numbered, part: wordsOf(rest) });
  };
  return (path) => wordsOf(path.split("."));
};
