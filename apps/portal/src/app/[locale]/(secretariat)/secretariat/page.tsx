import { getTranslations } from "next-intl/server";
import { apiFor } from "../../../../server/api.ts";
import { currentActor } from "../../../../server/auth.ts";
import { enter } from "../../../../server/gate.ts";
import { pageLocale } from "../../../../server/page-locale.ts";
import { SecretariatDesk } from "../../../../ui/consultation/secretariat-desk.tsx";

type DeskProps = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: DeskProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "secretariat" });
  return { title: t("title") };
};

const SecretariatPage = async ({ params }: DeskProps) => {
  const locale = await pageLocale(params);
  await enter("secretariat", locale);
  const entries = await apiFor(await currentActor()).consultation.listAll();
  return <SecretariatDesk locale={locale} entries={entries} />;
};

export default SecretariatPage;
