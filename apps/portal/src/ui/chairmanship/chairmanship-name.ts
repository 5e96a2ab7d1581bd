import { useLocale, useTranslations } from "next-intl";
import { partnerName } from "../meeting/place-words.ts";

/** "Moroccan Chairmanship", from the slug under which it is kept. */
export const useChairmanshipName = () => {
  const t = useTranslations("chairmanship");
  const locale = useLocale();
  return (slug: string, partner?: string) =>
    t("name", { slug, country: partner === undefined ? slug : partnerName(partner, locale) });
};
