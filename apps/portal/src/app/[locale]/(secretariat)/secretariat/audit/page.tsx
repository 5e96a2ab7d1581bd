import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { apiFor } from "../../../../../server/api.ts";
import { askedIn } from "../../../../../server/asked.ts";
import { currentActor } from "../../../../../server/auth.ts";
import { heldForms } from "../../../../../server/form/hold.ts";
import { formErrors } from "../../../../../server/form/refusals.ts";
import { errorTitle, formTitle } from "../../../../../server/form/title.ts";
import { enter } from "../../../../../server/gate.ts";
import { pageLocale } from "../../../../../server/page-locale.ts";
import { askedTrail, readTrailQuery, trailParts } from "../../../../../server/trail/asked-trail.ts";
import { TrailView } from "../../../../../ui/trail/trail-view.tsx";

type TrailProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params, searchParams }: TrailProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "trail" });
  const isRead = readTrailQuery({ asked: await askedIn(searchParams), zone: "UTC" }).success;
  return isRead ? formTitle(t("title"), searchParams) : errorTitle(t("title"));
};

const TrailPage = async ({ params, searchParams }: TrailProps) => {
  const locale = await pageLocale(params);
  const { zone, role } = await enter("secretariat", locale);
  if (role !== "head") notFound();
  const { refusals } = await heldForms.find(searchParams, `/${locale}/secretariat/audit`);
  const asked = trailParts(await askedIn(searchParams));
  const read = await askedTrail(apiFor(await currentActor()), { asked, zone });
  const errors = await formErrors(read.ok ? refusals : read.refusals, { locale, zone });
  const page = read.ok ? read.value : null;
  return <TrailView locale={locale} zone={zone} asked={asked} page={page} errors={errors} />;
};

export default TrailPage;
