import type { ReactNode } from "react";
import { enter } from "../../../server/gate.ts";
import { pageLocale } from "../../../server/page-locale.ts";
import { AccountBar } from "../../../ui/session/account-bar.tsx";

type DelegationLayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

const DelegationLayout = async ({ children, params }: DelegationLayoutProps) => {
  const locale = await pageLocale(params);
  const account = await enter("delegation", locale);
  return (
    <>
      <AccountBar locale={locale} account={account} />
      {children}
    </>
  );
};

export default DelegationLayout;
