import { getTranslations } from "next-intl/server";
import { sentCalendar } from "../../../../../server/auth.ts";
import { heldForms } from "../../../../../server/form/hold.ts";
import { formErrors } from "../../../../../server/form/refusals.ts";
import { formTitle } from "../../../../../server/form/title.ts";
import { enter, found } from "../../../../../server/gate.ts";
import { pageLocale } from "../../../../../server/page-locale.ts";
import { requestApi, requestFrom } from "../../../../../server/request-api.ts";
import { CalendarView } from "../../../../../ui/account/calendar-view.tsx";

type CalendarProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params, searchParams }: CalendarProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ownCalendar" });
  return formTitle(t("title"), searchParams);
};

const CalendarPage = async ({ params, searchParams }: CalendarProps) => {
  const locale = await pageLocale(params);
  const { zone } = await enter("account", locale);
  const { refusals } = await heldForms.find(searchParams, `/${locale}/account/calendar`);
  const sealed = (await sentCalendar()) ?? "";
  const { made, token } = await found((await requestApi()).calendar.read({ sealed }));
  const { origin } = await requestFrom();
  return (
    <CalendarView
      locale={locale}
      zone={zone}
      made={made}
      address={token === null ? null : `${origin}/calendar/${token}/deadlines.ics`}
      isRevoked={(await searchParams).revoked !== undefined}
      errors={await formErrors(refusals, { locale })}
    />
  );
};

export default CalendarPage;
