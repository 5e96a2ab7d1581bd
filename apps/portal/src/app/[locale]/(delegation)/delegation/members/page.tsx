import { actorOfAccount } from "@rabat/api";
import { getTranslations } from "next-intl/server";
import { apiFor } from "../../../../../server/api.ts";
import { heldForms } from "../../../../../server/form/hold.ts";
import { formErrors } from "../../../../../server/form/refusals.ts";
import { formTitle } from "../../../../../server/form/title.ts";
import { enter, found } from "../../../../../server/gate.ts";
import { pageLocale } from "../../../../../server/page-locale.ts";
import { MembersView } from "../../../../../ui/members/members-view.tsx";

type MembersProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params, searchParams }: MembersProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "members" });
  return formTitle(t("title"), searchParams);
};

const MembersPage = async ({ params, searchParams }: MembersProps) => {
  const locale = await pageLocale(params);
  const account = await enter("delegation", locale);
  const known = await found(apiFor(actorOfAccount(account)).member.list());
  const { invited } = await searchParams;
  const { values, refusals } = await heldForms.find(searchParams, `/${locale}/delegation/members`);
  const errors = await formErrors(refusals, { locale, zone: account.zone });
  return (
    <MembersView
      locale={locale}
      account={account}
      known={known}
      made={typeof invited === "string" ? invited : null}
      held={{ values, errors }}
    />
  );
};

export default MembersPage;
