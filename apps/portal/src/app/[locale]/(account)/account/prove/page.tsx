import { getTranslations } from "next-intl/server";
import { heldForms } from "../../../../../server/form/hold.ts";
import { nextOf } from "../../../../../server/form/local-path.ts";
import { formErrors } from "../../../../../server/form/refusals.ts";
import { formTitle } from "../../../../../server/form/title.ts";
import { enter } from "../../../../../server/gate.ts";
import { pageLocale } from "../../../../../server/page-locale.ts";
import { requestApi } from "../../../../../server/request-api.ts";
import { ProveForm } from "../../../../../ui/session/prove-form.tsx";

type ProveProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params, searchParams }: ProveProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ownAccount" });
  return formTitle(t("proveTitle"), searchParams);
};

const ProvePage = async ({ params, searchParams }: ProveProps) => {
  const locale = await pageLocale(params);
  const account = await enter("account", locale);
  const { refusals } = await heldForms.find(searchParams, `/${locale}/account/prove`);
  const passkey = await (await requestApi()).session.offerPasskey();
  const next = (await nextOf(searchParams)) ?? `/${locale}/account`;
  const errors = await formErrors(refusals, { locale });
  const hasCode = !account.demonstration;
  return <ProveForm locale={locale} hasCode={hasCode} next={next} errors={errors} passkey={passkey} />;
};

export default ProvePage;
