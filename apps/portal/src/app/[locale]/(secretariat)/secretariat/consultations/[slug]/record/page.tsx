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
  const overview = await page.api.disposition.overview({ slug: page.slug, locale: page.locale });
  if (overview === null) notFound();
  const { recorded } = await props.searchParams;
  return (
    <RecordingView
      page={page}
      overview={overview}
      recorded={typeof recorded === "string" ? recorded : null}
    />
  );
};

export default RecordPage;
