import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { apiFor } from "../../../../../../server/api.ts";
import { currentActor } from "../../../../../../server/auth.ts";
import { heldForms } from "../../../../../../server/form/hold.ts";
import { formErrors } from "../../../../../../server/form/refusals.ts";
import { formTitle } from "../../../../../../server/form/title.ts";
import { enter } from "../../../../../../server/gate.ts";
import { pageLocale } from "../../../../../../server/page-locale.ts";
import { MatrixView } from "../../../../../../ui/disposition/matrix-view.tsx";

type MatrixProps = {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params, searchParams }: MatrixProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "matrix" });
  return formTitle(t("title"), searchParams);
};

const MatrixPage = async ({ params, searchParams }: MatrixProps) => {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const account = await enter("secretariat", locale);
  const api = apiFor(await currentActor());
  const named = slug.slice(0, 100);
  const matrix = await api.disposition.matrix({ slug: named, locale });
  if (matrix === null) notFound();
  const late = await api.contribution.listLate({ slug: named });
  const silence = await api.silence.read({ slug: named });
  const base = `/${locale}/secretariat/consultations/${slug}`;
  const held = await heldForms.find(searchParams, base);
  const errors = await formErrors(held.refusals, { locale, zone: account.zone });
  const form = { locale, base, account, held: held.values, errors };
  return <MatrixView {...form} matrix={matrix} late={late} silence={silence} />;
};

export default MatrixPage;
