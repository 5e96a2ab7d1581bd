import { getTranslations } from "next-intl/server";
import { sentPending } from "../../../../server/auth.ts";
import { heldForms } from "../../../../server/form/hold.ts";
import { nextOf } from "../../../../server/form/local-path.ts";
import { formErrors } from "../../../../server/form/refusals.ts";
import { formTitle } from "../../../../server/form/title.ts";
import { pageLocale } from "../../../../server/page-locale.ts";
import { requestApi } from "../../../../server/request-api.ts";
import { CodeForm } from "../../../../ui/session/code-form.tsx";
import { ExpiredSignIn } from "../../../../ui/session/expired-sign-in.tsx";

type CodeProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params, searchParams }: CodeProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "signIn" });
  return formTitle(t("codeTitle"), searchParams);
};

const CodePage = async ({ params, searchParams }: CodeProps) => {
  const locale = await pageLocale(params);
  const { refusals } = await heldForms.find(searchParams, `/${locale}/sign-in/code`);
  const common = { locale, next: await nextOf(searchParams), errors: await formErrors(refusals, { locale }) };
  const { session } = await requestApi();
  const id = await sentPending();
  const pending = id === null ? null : await session.pending({ pending: id });
  if (pending?.waitsFor !== "code") return <ExpiredSignIn {...common} />;
  return <CodeForm {...common} hasApp={pending.hasApp} passkey={await session.offerPasskey()} />;
};

export default CodePage;
