import { getTranslations } from "next-intl/server";
import { apiFor } from "../../../../../../../server/api.ts";
import { found } from "../../../../../../../server/gate.ts";
import { workspaceOf } from "../../../../../../../server/workspace.ts";
import { OthersView } from "../../../../../../../ui/comment/others-view.tsx";

type OthersProps = { params: Promise<{ locale: string; slug: string }> };

export const generateMetadata = async ({ params }: OthersProps) => {
  await workspaceOf(params);
  const t = await getTranslations("others");
  return { title: t("title") };
};

const OthersPage = async ({ params }: OthersProps) => {
  const workspace = await workspaceOf(params);
  const { consultation, delegate, locale } = workspace;
  const others = await found(apiFor(delegate).comment.others({ consultation: consultation.slug, locale }));
  return <OthersView workspace={workspace} others={others} />;
};

export default OthersPage;
