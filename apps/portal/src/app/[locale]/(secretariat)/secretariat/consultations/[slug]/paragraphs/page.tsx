import { getTranslations } from "next-intl/server";
import { apiFor } from "../../../../../../../server/api.ts";
import { currentActor } from "../../../../../../../server/auth.ts";
import { formTitle } from "../../../../../../../server/form/title.ts";
import { pageLocale } from "../../../../../../../server/page-locale.ts";
import { type PreparationProps, preparing } from "../../../../../../../server/preparation.ts";
import { offeredOf } from "../../../../../../../ui/preparation/offered.ts";
import { ParagraphsView } from "../../../../../../../ui/preparation/paragraphs-view.tsx";

export const generateMetadata = async ({ params, searchParams }: PreparationProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "preparation" });
  return formTitle(t("step.paragraphs"), searchParams);
};

const ParagraphsPage = async (given: PreparationProps) => {
  const known = await preparing(given, "/paragraphs");
  const api = apiFor(await currentActor());
  const record = { meetings: await api.meeting.list({}), outcomes: await api.outcome.list() };
  return <ParagraphsView preparing={known} offered={offeredOf(record, await given.searchParams)} />;
};

export default ParagraphsPage;
