import { getTranslations } from "next-intl/server";
import { formTitle } from "../../../../../../../server/form/title.ts";
import { pageLocale } from "../../../../../../../server/page-locale.ts";
import { type PreparationProps, preparing } from "../../../../../../../server/preparation.ts";
import { PreviewView } from "../../../../../../../ui/preparation/preview-view.tsx";

export const generateMetadata = async ({ params, searchParams }: PreparationProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "preparation" });
  return formTitle(t("step.preview"), searchParams);
};

const PreviewPage = async (given: PreparationProps) => {
  const { as } = await given.searchParams;
  return <PreviewView preparing={await preparing(given, "/preview")} isPublic={as === "public"} />;
};

export default PreviewPage;
