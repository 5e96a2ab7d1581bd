import { actorOfAccount } from "@rabat/api";
import { getTranslations } from "next-intl/server";
import { apiFor } from "../../../../../server/api.ts";
import { heldForms } from "../../../../../server/form/hold.ts";
import { formErrors } from "../../../../../server/form/refusals.ts";
import { formTitle } from "../../../../../server/form/title.ts";
import { enter } from "../../../../../server/gate.ts";
import { pageLocale } from "../../../../../server/page-locale.ts";
import { made as deedsMade, SecretariatView } from "../../../../../ui/secretariat/secretariat-view.tsx";

type PeopleProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params, searchParams }: PeopleProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "people" });
  return formTitle(t("title"), searchParams);
};

const PeoplePage = async ({ params, searchParams }: PeopleProps) => {
  const locale = await pageLocale(params);
  const account = await enter("secretariat", locale);
  const known = await apiFor(actorOfAccount(account)).secretariat.people();
  const here = `/${locale}/secretariat/people`;
  const { values, refusals } = await heldForms.find(searchParams, here);
  const errors = await formErrors(refusals, { locale, zone: account.zone });
  const { made } = await searchParams;
  return (
    <SecretariatView
      page={{ locale, here, account, known, held: { values, errors } }}
      made={deedsMade.find((each) => each === made) ?? null}
    />
  );
};

export default PeoplePage;
