import { getTranslations } from "next-intl/server";
import { formTitle } from "../../../../../../../../server/form/title.ts";
import { found } from "../../../../../../../../server/gate.ts";
import { pageLocale } from "../../../../../../../../server/page-locale.ts";
import { secretariatPage } from "../../../../../../../../server/secretariat-form.ts";
import { VersionView } from "../../../../../../../../ui/version/version-view.tsx";

type VersionProps = {
  params: Promise<{ locale: string; slug: string; reference: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params, searchParams }: VersionProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "version" });
  return formTitle(t("title"), searchParams);
};

const VersionPage = async (props: VersionProps) => {
  const { reference } = await props.params;
  const page = await secretariatPage(props, `/paragraphs/${reference}`);
  const version = await found(page.api.version.read({ slug: page.slug, reference }));
  const { from } = await props.searchParams;
  return <VersionView page={page} version={version} from={typeof from === "string" ? from : null} />;
};

export default VersionPage;
