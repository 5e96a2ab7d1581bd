import { getTranslations } from "next-intl/server";
import { apiFor } from "../../../../../server/api.ts";
import { currentActor } from "../../../../../server/auth.ts";
import { enter } from "../../../../../server/gate.ts";
import { pageLocale } from "../../../../../server/page-locale.ts";
import { ConsultationsOfAll } from "../../../../../ui/consultation/consultations-of-all.tsx";

type ConsultationsProps = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: ConsultationsProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "secretariat" });
  return { title: t("consultations") };
};

const ConsultationsPage = async ({ params }: ConsultationsProps) => {
  const locale = await pageLocale(params);
  await enter("secretariat", locale);
  const entries = await apiFor(await currentActor()).consultation.listAll();
  return <ConsultationsOfAll locale={locale} entries={entries} />;
};

export default ConsultationsPage;
