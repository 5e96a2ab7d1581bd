import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { isProblem } from "../../../../server/door/problem.ts";
import { pageLocale } from "../../../../server/page-locale.ts";
import { PageHeading } from "../../../../ui/page-heading.tsx";
import { sections } from "../../sections.ts";

type PageProps = { params: Promise<{ locale: string; problem: string }> };

const parse = async ({ params }: PageProps) => {
  const locale = await pageLocale(params);
  const { problem } = await params;
  if (!isProblem(problem)) notFound();
  return { locale, problem };
};

export const generateMetadata = async (props: PageProps): Promise<Metadata> => {
  const { problem } = await parse(props);
  const t = await getTranslations("problem");
  return { title: t(`${problem}.title`), robots: { index: false } };
};

/** Rendered once at the start and held by the server for whenever it must refuse: it reads nothing. */
const ProblemPage = async (props: PageProps) => {
  const { locale, problem } = await parse(props);
  const t = await getTranslations("problem");
  const navigation = await getTranslations("navigation");
  return (
    <>
      <PageHeading title={t(`${problem}.title`)} lead={t(`${problem}.text`)} />
      <h2>{t("sections")}</h2>
      <ul>
        {sections.map(({ name, path }) => (
          <li key={name}>
            <a href={`/${locale}/${path}`}>{navigation(name)}</a>
          </li>
        ))}
      </ul>
    </>
  );
};

export default ProblemPage;
