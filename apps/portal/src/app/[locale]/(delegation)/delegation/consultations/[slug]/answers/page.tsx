import { getTranslations } from "next-intl/server";
import { apiFor } from "../../../../../../../server/api.ts";
import { found } from "../../../../../../../server/gate.ts";
import { workspaceOf } from "../../../../../../../server/workspace.ts";
import { DelegationAnswers } from "../../../../../../../ui/answer/delegation-answers.tsx";

type AnswersProps = {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params }: AnswersProps) => {
  await workspaceOf(params);
  const t = await getTranslations("published");
  return { title: t("title") };
};

const AnswersPage = async ({ params, searchParams }: AnswersProps) => {
  const workspace = await workspaceOf(params);
  const { consultation, delegate, locale } = workspace;
  const page = Number((await searchParams).page ?? 1);
  const read = apiFor(delegate).answer.published({ consultation: consultation.slug, page, locale });
  return <DelegationAnswers workspace={workspace} published={await found(read)} page={page} />;
};

export default AnswersPage;
