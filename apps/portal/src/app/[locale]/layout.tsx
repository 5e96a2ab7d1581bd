import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import { environment, publicOrigin } from "../../env.ts";
import { oembedLink } from "../../server/embed/oembed-address.ts";
import { alternateAddresses, pageAddress } from "../../server/page-address.ts";
import { pageLocale } from "../../server/page-locale.ts";
import { preloadedFonts } from "../../ui/fonts.ts";
import { inLanguage } from "../../ui/in-language.ts";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import "../styles/index.css";

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

/** The one landmark of every page, to which the skip link leads. */
const contentId = "content";

export const generateMetadata = async ({ params }: LayoutProps): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const t = await getTranslations("site");
  const origin = publicOrigin(environment());
  const address = await pageAddress();
  const alternates = alternateAddresses(address, locale);
  const oembed = oembedLink(origin, address);
  return {
    metadataBase: new URL(origin),
    title: { default: t("name"), template: `%s – ${t("name")}` },
    description: t("description"),
    alternates: {
      ...alternates,
      types: { ...alternates?.types, ...(oembed && { "application/json+oembed": oembed }) },
    },
    icons: { icon: "/favicon.svg", apple: "/apple-touch-icon.png" },
  };
};

const LocaleLayout = async ({ children, params }: LayoutProps) => {
  const locale = await pageLocale(params);
  for (const href of preloadedFonts(locale))
    preload(href, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  return (
    <html {...inLanguage(locale)}>
      <body>
        <Header locale={locale} address={await pageAddress()} contentId={contentId} />
        <main className="page" id={contentId} tabIndex={-1}>
          {children}
        </main>
        <Footer locale={locale} address={await pageAddress()} />
      </body>
    </html>
  );
};

export default LocaleLayout;
