import { localeNames } from "@rabat/core/language";
import { getTranslations } from "next-intl/server";
import { type Locale, locales } from "../../server/i18n.ts";
import { languageAddresses } from "../../server/page-address.ts";
import { SiteHeader } from "../../ui/site-header.tsx";
import { sections } from "./sections.ts";

type HeaderProps = { locale: Locale; address: string | null; contentId: string };

export const Header = async ({ locale, address, contentId }: HeaderProps) => {
  const site = await getTranslations("site");
  const navigation = await getTranslations("navigation");
  const addresses = languageAddresses(address);
  const here = address?.split(/[/?]/)[2];
  const links = sections.map(({ name, path }) => ({
    name: navigation(name),
    href: `/${locale}/${path}`,
    current: name === here,
  }));
  const options = locales.map((code) => ({
    code,
    name: localeNames[code],
    href: addresses[code],
    current: code === locale,
  }));
  return (
    <SiteHeader
      name={site("name")}
      homeHref={`/${locale}`}
      skip={{ word: site("skip"), href: `#${contentId}` }}
      navigation={{ label: site("navigation"), menuWord: site("menu"), links }}
      languages={{ label: site("languages"), options }}
    />
  );
};
