import { getTranslations } from "next-intl/server";
import type { Locale } from "../../server/i18n.ts";
import { SiteFooter } from "../../ui/site-footer.tsx";

export const Footer = async ({ locale }: { locale: Locale }) => {
  const site = await getTranslations("site");
  const navigation = await getTranslations("navigation");
  const links = [
    { name: navigation("documents"), href: `/${locale}/documents` },
    { name: navigation("partners"), href: `/${locale}/partners` },
    { name: navigation("data"), href: `/${locale}/data` },
    { name: navigation("receipt"), href: `/${locale}/receipt` },
    { name: navigation("signIn"), href: `/${locale}/sign-in` },
  ];
  return (
    <SiteFooter navigationLabel={site("footer")} links={links}>
      <p>{site("description")}</p>
    </SiteFooter>
  );
};
