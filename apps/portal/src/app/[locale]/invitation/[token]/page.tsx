import { getTranslations } from "next-intl/server";
import { visitorApi } from "../../../../server/api.ts";
import { heldForms } from "../../../../server/form/hold.ts";
import { formErrors } from "../../../../server/form/refusals.ts";
import { formTitle } from "../../../../server/form/title.ts";
import { pageLocale } from "../../../../server/page-locale.ts";
import { InvitationForm } from "../../../../ui/session/invitation-form.tsx";

type InvitationProps = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params, searchParams }: InvitationProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "invitation" });
  return formTitle(t("title"), searchParams);
};

/** Shows an invitation; mail scanners may read it as often as they like, only the form consumes it. */
const InvitationPage = async ({ params, searchParams }: InvitationProps) => {
  const locale = await pageLocale(params);
  const { token } = await params;
  const invitation = token.length > 200 ? null : await visitorApi().invitation.read({ token });
  const { values, refusals } = await heldForms.find(searchParams, `/${locale}/invitation/${token}`);
  const errors = await formErrors(refusals, { locale });
  return (
    <InvitationForm locale={locale} token={token} invitation={invitation} held={values} errors={errors} />
  );
};

export default InvitationPage;
