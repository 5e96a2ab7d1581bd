import type { Metadata } from "next";
import type { ReactNode } from "react";
import { socialMetadata } from "../../../server/card/social.ts";
import { pageAddress } from "../../../server/page-address.ts";
import { pageLocale } from "../../../server/page-locale.ts";

// Nothing is read at the build; the door in front is the one cache.
export const dynamic = "force-dynamic";

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: LayoutProps): Promise<Metadata> => {
  const locale = await pageLocale(params);
  return socialMetadata(await pageAddress(), locale);
};

const PublicLayout = ({ children }: LayoutProps) => children;

export default PublicLayout;
