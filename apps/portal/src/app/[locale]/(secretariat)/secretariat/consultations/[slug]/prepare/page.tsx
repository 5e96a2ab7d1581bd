import { getTranslations } from "next-intl/server";
import { formTitle } from "../../../../../../../server/form/title.ts";
import { pageLocale } from "../../../../../../../server/page-locale.ts";
import { type PreparationProps, preparing } from "../../../../../../../server/preparation.ts";
import { PrepareView } from "../../../../../../../ui/preparation/prepare-view.tsx";

export const generateMetadata = async ({ params, searchParams }: PreparationProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "preparation" });
  return formTitle(t("step.prepare"), searchParams);
};

const PreparePage = async (given: PreparationProps) => (
  <PrepareView preparing={await preparing(given, "/prepare")} />
);

export default PreparePage;
