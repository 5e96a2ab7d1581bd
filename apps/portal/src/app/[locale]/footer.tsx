import { getTranslations } from "next-intl/server";
import { environment, publicOrigin } from "../../env.ts";
import type { Locale } from "../../server/i18n.ts";
import { SiteFooter } from "../../ui/site-footer.tsx";

type FooterProps = { locale: Locale; address: string | null };

export const Footer = async ({ locale, address }: FooterProps) => {
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
    <SiteFooter
      navigationLabel={site("footer")}
      links={links}
      {...(address ? { address: publicOrigin(environment()) + address } : {})}
    >
      <p>{site("description")}</p>
    </SiteFooter>
  );
};
