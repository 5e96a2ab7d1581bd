import type { Metadata } from "next";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import { environment, publicOrigin } from "../../../env.ts";
import { readEmbed } from "../../../server/embed/address.ts";
import { pageAddress } from "../../../server/page-address.ts";
import { pageLocale } from "../../../server/page-locale.ts";
import { preloadedFonts } from "../../../ui/fonts.ts";
import { inLanguage } from "../../../ui/in-language.ts";
import "../../styles/index.css";

// Nothing is read at the build; the door in front is the one cache.
export const dynamic = "force-dynamic";

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

export const generateMetadata = async (): Promise<Metadata> => ({
  metadataBase: new URL(publicOrigin(environment())),
});

/** A page for a frame on another site: no header, no footer, and links that leave the frame. */
const FramedLayout = async ({ children, params }: LayoutProps) => {
  const locale = await pageLocale(params);
  const { theme } = readEmbed(await pageAddress());
  for (const href of preloadedFonts(locale))
    preload(href, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  return (
    <html {...inLanguage(locale)} data-theme={theme === "auto" ? undefined : theme}>
      <head>
        <base target="_blank" />
      </head>
      <body>
        <main className="framed">{children}</main>
      </body>
    </html>
  );
};

export default FramedLayout;
