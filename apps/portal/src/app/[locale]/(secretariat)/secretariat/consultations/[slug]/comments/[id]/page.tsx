import { getTranslations } from "next-intl/server";
import { formTitle } from "../../../../../../../../server/form/title.ts";
import { found } from "../../../../../../../../server/gate.ts";
import { pageLocale } from "../../../../../../../../server/page-locale.ts";
import { secretariatPage } from "../../../../../../../../server/secretariat-form.ts";
import { RowView } from "../../../../../../../../ui/answer/row-view.tsx";

type RowProps = {
  params: Promise<{ locale: string; slug: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params, searchParams }: RowProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "answers" });
  return formTitle(t("rowTitle"), searchParams);
};

const RowPage = async (props: RowProps) => {
  const { id } = await props.params;
  const page = await secretariatPage(props, `/comments/${id}`);
  const row = await found(page.api.disposition.read({ slug: page.slug, id }));
  return <RowView page={page} row={row} />;
};

export default RowPage;
