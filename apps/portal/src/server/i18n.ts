import { defaultLocale, isLocale, type Locale, locales } from "@rabat/core/language";
import type {} from "next-intl";
import { getRequestConfig } from "next-intl/server";
import type en from "../../messages/en.json";

export { defaultLocale, isLocale, type Locale, locales };

declare module "next-intl" {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to
  interface AppConfig {
    Locale: Locale;
    Messages: typeof en;
  }
}

export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale;
  const locale = isLocale(asked) ? asked : defaultLocale;
  const { default: messages } = await import(`../../messages/${locale}.json`);
  return { locale, messages, timeZone: "UTC" };
});
