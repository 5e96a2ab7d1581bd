import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { formTitle } from "../../../../../../../server/form/title.ts";
import { pageLocale } from "../../../../../../../server/page-locale.ts";
import { secretariatPage } from "../../../../../../../server/secretariat-form.ts";
import { RecordingView } from "../../../../../../../ui/recording/recording-view.tsx";

type RecordProps = {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params, searchParams }: RecordProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "recording" });
  return formTitle(t("title"), searchParams);
};

const RecordPage = async (props: RecordProps) => {
  const page = await secretariatPage(props, "/record");
  const matrix = await page.api.disposition.matrix({ slug: page.slug, locale: page.locale });
  if (matrix === null) notFound();
  const { recorded } = await props.searchParams;
  return (
    <RecordingView page={page} matrix={matrix} recorded={typeof recorded === "string" ? recorded : null} />
  );
};

export default RecordPage;
