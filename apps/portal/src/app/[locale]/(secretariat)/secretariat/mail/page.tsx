import { refusalsOf } from "@rabat/core/language";
import { MailQuery } from "@rabat/core/mail";
import { getTranslations } from "next-intl/server";
import { apiFor } from "../../../../../server/api.ts";
import { askedIn } from "../../../../../server/asked.ts";
import { currentActor } from "../../../../../server/auth.ts";
import { heldForms } from "../../../../../server/form/hold.ts";
import { formErrors } from "../../../../../server/form/refusals.ts";
import { errorTitle, formTitle } from "../../../../../server/form/title.ts";
import { enter } from "../../../../../server/gate.ts";
import { pageLocale } from "../../../../../server/page-locale.ts";
import { MailLogView } from "../../../../../ui/mail/mail-log-view.tsx";

type MailLogProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params, searchParams }: MailLogProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "mailLog" });
  const isRead = MailQuery.safeParse(await askedIn(searchParams)).success;
  return isRead ? formTitle(t("title"), searchParams) : errorTitle(t("title"));
};

const MailLogPage = async ({ params, searchParams }: MailLogProps) => {
  const locale = await pageLocale(params);
  const { zone } = await enter("secretariat", locale);
  const { refusals } = await heldForms.find(searchParams, `/${locale}/secretariat/mail`);
  const asked = await askedIn(searchParams);
  const query = MailQuery.safeParse(asked);
  const page = query.success ? await apiFor(await currentActor()).mail.log(query.data) : null;
  const refused = query.success ? refusals : refusalsOf(query.error);
  const errors = await formErrors(refused, { locale, zone });
  return <MailLogView locale={locale} zone={zone} asked={asked} page={page} errors={errors} />;
};

export default MailLogPage;
