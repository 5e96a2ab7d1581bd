import { actorOfAccount } from "@rabat/api";
import { getTranslations } from "next-intl/server";
import { apiFor } from "../../../../../../server/api.ts";
import { heldForms } from "../../../../../../server/form/hold.ts";
import { formErrors } from "../../../../../../server/form/refusals.ts";
import { formTitle } from "../../../../../../server/form/title.ts";
import { enter, found } from "../../../../../../server/gate.ts";
import { pageLocale } from "../../../../../../server/page-locale.ts";
import { DelegationView, made as deedsMade } from "../../../../../../ui/delegations/delegation-view.tsx";

type DelegationProps = {
  params: Promise<{ locale: string; delegation: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params, searchParams }: DelegationProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "delegations" });
  return formTitle(t("one"), searchParams);
};

const DelegationPage = async ({ params, searchParams }: DelegationProps) => {
  const locale = await pageLocale(params);
  const account = await enter("secretariat", locale);
  const { delegation } = await params;
  const known = await found(apiFor(actorOfAccount(account)).delegation.people({ delegation }));
  const here = `/${locale}/secretariat/delegations/${delegation}`;
  const { values, refusals } = await heldForms.find(searchParams, here);
  const errors = await formErrors(refusals, { locale, zone: account.zone });
  const { made } = await searchParams;
  return (
    <DelegationView
      page={{ locale, here, account, known, held: { values, errors } }}
      made={deedsMade.find((each) => each === made) ?? null}
    />
  );
};

export default DelegationPage;
