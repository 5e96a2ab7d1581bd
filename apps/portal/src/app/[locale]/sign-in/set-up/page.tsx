import { getTranslations } from "next-intl/server";
import { sentPending } from "../../../../server/auth.ts";
import { heldForms } from "../../../../server/form/hold.ts";
import { nextOf } from "../../../../server/form/local-path.ts";
import { formErrors } from "../../../../server/form/refusals.ts";
import { formTitle } from "../../../../server/form/title.ts";
import { pageLocale } from "../../../../server/page-locale.ts";
import { requestApi } from "../../../../server/request-api.ts";
import { ExpiredSignIn } from "../../../../ui/session/expired-sign-in.tsx";
import { SetUpForm } from "../../../../ui/session/set-up-form.tsx";

type SetUpProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params, searchParams }: SetUpProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "signIn" });
  return formTitle(t("setUpTitle"), searchParams);
};

const SetUpPage = async ({ params, searchParams }: SetUpProps) => {
  const locale = await pageLocale(params);
  const { values, refusals } = await heldForms.find(searchParams, `/${locale}/sign-in/set-up`);
  const common = { locale, next: await nextOf(searchParams), errors: await formErrors(refusals, { locale }) };
  const { session } = await requestApi();
  const pending = await sentPending();
  const earlier = values.sealed ?? "";
  const offer = pending === null ? null : await session.offerSetUp({ pending, earlier });
  if (offer === null) return <ExpiredSignIn {...common} />;
  return <SetUpForm {...common} offer={offer} held={values} />;
};

export default SetUpPage;
