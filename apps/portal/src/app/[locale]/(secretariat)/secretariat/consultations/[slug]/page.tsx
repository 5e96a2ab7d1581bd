import { settle } from "@rabat/api";
import { asksForRows, readMatrixView } from "@rabat/core/comment";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { apiFor } from "../../../../../../server/api.ts";
import { currentActor } from "../../../../../../server/auth.ts";
import { heldForms } from "../../../../../../server/form/hold.ts";
import { formErrors } from "../../../../../../server/form/refusals.ts";
import { formTitle } from "../../../../../../server/form/title.ts";
import { enter } from "../../../../../../server/gate.ts";
import { pageLocale } from "../../../../../../server/page-locale.ts";
import { matrixBase } from "../../../../../../ui/matrix/address.ts";
import { MatrixRefused } from "../../../../../../ui/matrix/matrix-refused.tsx";
import { OverviewView } from "../../../../../../ui/matrix/overview-view.tsx";
import { RowsView } from "../../../../../../ui/matrix/rows-view.tsx";

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
  const slug = (await params).slug.slice(0, 100);
  const account = await enter("secretariat", locale);
  const base = matrixBase(locale, slug);
  const given = await searchParams;
  const read = readMatrixView(given);
  const refused = (field: string) => <MatrixRefused field={field} base={base} />;
  if (!read.ok) return refused("field" in read.refusals[0] ? read.refusals[0].field : "");
  const view = read.value;
  const api = apiFor(await currentActor());
  const held = await heldForms.find(searchParams, base);
  const errors = await formErrors(held.refusals, { locale, zone: account.zone });
  const form = { locale, base, account, held: held.values, errors };
  if (!asksForRows(given)) {
    const overview = await api.disposition.overview({ slug, locale, page: view.page });
    if (overview === null) notFound();
    const late = await api.contribution.listLate({ slug });
    const silence = await api.silence.read({ slug });
    return <OverviewView overview={overview} late={late} silence={silence} form={form} />;
  }
  const matrix = await settle(api.disposition.matrix({ slug, locale, view }));
  if (matrix.ok) return <RowsView matrix={matrix.value} view={view} form={form} />;
  const [refusal] = matrix.refusals;
  if (refusal.code === "input.invalid") return refused(refusal.field);
  if (refusal.code === "record.not-found") notFound();
  throw new Error(refusal.code);
};

export default MatrixPage;
