import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { formTitle } from "../../../../../../../server/form/title.ts";
import { pageLocale } from "../../../../../../../server/page-locale.ts";
import { secretariatPage } from "../../../../../../../server/secretariat-form.ts";
import { AnswersOverview } from "../../../../../../../ui/answer/answers-overview.tsx";

type AnswersProps = {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params, searchParams }: AnswersProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "answers" });
  return formTitle(t("title"), searchParams);
};

const AnswersPage = async (props: AnswersProps) => {
  const page = await secretariatPage(props, "/answers");
  const overview = await page.api.answer.overview({ slug: page.slug });
  if (overview === null) notFound();
  return <AnswersOverview page={page} overview={overview} />;
};

export default AnswersPage;
