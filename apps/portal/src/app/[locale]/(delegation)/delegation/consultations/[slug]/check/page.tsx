import { getTranslations } from "next-intl/server";
import { heldForms } from "../../../../../../../server/form/hold.ts";
import { formErrors } from "../../../../../../../server/form/refusals.ts";
import { formTitle } from "../../../../../../../server/form/title.ts";
import { workspaceOf } from "../../../../../../../server/workspace.ts";
import { CheckAnswers } from "../../../../../../../ui/contribution/check-answers.tsx";

type CheckProps = {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params, searchParams }: CheckProps) => {
  await workspaceOf(params);
  const t = await getTranslations("check");
  return formTitle(t("title"), searchParams);
};

const CheckPage = async ({ params, searchParams }: CheckProps) => {
  const workspace = await workspaceOf(params);
  const { refusals } = await heldForms.find(searchParams, `${workspace.base}/check`);
  const errors = await formErrors(refusals, { locale: workspace.locale, zone: workspace.account.zone });
  return <CheckAnswers workspace={workspace} errors={errors} />;
};

export default CheckPage;
