import { getTranslations } from "next-intl/server";
import { nextOf } from "../../../../../server/form/local-path.ts";
import { formTitle } from "../../../../../server/form/title.ts";
import { enter, found, whenProved } from "../../../../../server/gate.ts";
import { pageLocale } from "../../../../../server/page-locale.ts";
import { requestApi } from "../../../../../server/request-api.ts";
import { RecoveryCodesView } from "../../../../../ui/factor/recovery-codes-view.tsx";

type RecoveryCodesProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params, searchParams }: RecoveryCodesProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "factor" });
  return formTitle(t("codes"), searchParams);
};

const RecoveryCodesPage = async ({ params, searchParams }: RecoveryCodesProps) => {
  const locale = await pageLocale(params);
  await enter("account", locale);
  const api = await requestApi();
  const { codes, left } = await found(whenProved(api.factor.readCodes(), locale));
  return <RecoveryCodesView locale={locale} codes={codes} left={left} next={await nextOf(searchParams)} />;
};

export default RecoveryCodesPage;
