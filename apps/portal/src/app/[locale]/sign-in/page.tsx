import { getTranslations } from "next-intl/server";
import { heldForms } from "../../../server/form/hold.ts";
import { nextOf } from "../../../server/form/local-path.ts";
import { formErrors } from "../../../server/form/refusals.ts";
import { formTitle } from "../../../server/form/title.ts";
import { pageLocale } from "../../../server/page-locale.ts";
import { requestApi } from "../../../server/request-api.ts";
import { SignInForm } from "../../../ui/session/sign-in-form.tsx";

type SignInProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params, searchParams }: SignInProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "signIn" });
  return formTitle(t("title"), searchParams);
};

const SignInPage = async ({ params, searchParams }: SignInProps) => {
  const locale = await pageLocale(params);
  const { values, refusals } = await heldForms.find(searchParams, `/${locale}/sign-in`);
  const errors = await formErrors(refusals, { locale });
  const passkey = await (await requestApi()).session.offerPasskey();
  const next = await nextOf(searchParams);
  return (
    <SignInForm locale={locale} email={values.email ?? ""} next={next} errors={errors} passkey={passkey} />
  );
};

export default SignInPage;
