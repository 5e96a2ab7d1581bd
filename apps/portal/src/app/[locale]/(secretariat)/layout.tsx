import type { ReactNode } from "react";
import { enter } from "../../../server/gate.ts";
import { pageLocale } from "../../../server/page-locale.ts";
import { AccountBar } from "../../../ui/session/account-bar.tsx";
import "../../../ui/overview/oversight.css";

type SecretariatLayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

const SecretariatLayout = async ({ children, params }: SecretariatLayoutProps) => {
  const locale = await pageLocale(params);
  const account = await enter("secretariat", locale);
  return (
    <>
      <AccountBar locale={locale} account={account} />
      {children}
    </>
  );
};

export default SecretariatLayout;
