import { getTranslations } from "next-intl/server";
import { heldForms } from "../../../../../../server/form/hold.ts";
import { formErrors } from "../../../../../../server/form/refusals.ts";
import { formTitle } from "../../../../../../server/form/title.ts";
import { enter } from "../../../../../../server/gate.ts";
import { pageLocale } from "../../../../../../server/page-locale.ts";
import { NewView } from "../../../../../../ui/preparation/new-view.tsx";

type NewProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params, searchParams }: NewProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "preparation" });
  return formTitle(t("newTitle"), searchParams);
};

const NewPage = async ({ params, searchParams }: NewProps) => {
  const locale = await pageLocale(params);
  await enter("secretariat", locale);
  const { values, refusals } = await heldForms.find(searchParams, `/${locale}/secretariat/consultations/new`);
  const errors = await formErrors(refusals, { locale });
  return <NewView locale={locale} held={{ values, errors }} />;
};

export default NewPage;
