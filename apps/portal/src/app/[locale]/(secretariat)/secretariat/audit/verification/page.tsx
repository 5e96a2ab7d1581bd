import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { apiFor } from "../../../../../../server/api.ts";
import { askedIn } from "../../../../../../server/asked.ts";
import { currentActor } from "../../../../../../server/auth.ts";
import { enter } from "../../../../../../server/gate.ts";
import { pageLocale } from "../../../../../../server/page-locale.ts";
import { VerificationView } from "../../../../../../ui/trail/verification-view.tsx";

type VerificationProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params }: VerificationProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "trail" });
  return { title: t("verification") };
};

const VerificationPage = async ({ params, searchParams }: VerificationProps) => {
  const locale = await pageLocale(params);
  const { zone, role } = await enter("secretariat", locale);
  if (role !== "head") notFound();
  // any text is a place among the chains' names
  const after = (await askedIn(searchParams)).after?.slice(0, 300).replaceAll("\u0000", "") ?? "";
  const verification = await apiFor(await currentActor()).audit.verification({ after });
  return <VerificationView locale={locale} zone={zone} verification={verification} />;
};

export default VerificationPage;
