import type { ReactNode } from "react";
import { enter } from "../../../server/gate.ts";
import { pageLocale } from "../../../server/page-locale.ts";
import { AccountBar } from "../../../ui/session/account-bar.tsx";

type AccountLayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

const AccountLayout = async ({ children, params }: AccountLayoutProps) => {
  const locale = await pageLocale(params);
  const account = await enter("account", locale);
  return (
    <>
      <AccountBar locale={locale} account={account} />
      {children}
    </>
  );
};

export default AccountLayout;
