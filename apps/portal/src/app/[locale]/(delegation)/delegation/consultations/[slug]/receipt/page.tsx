import { getTranslations } from "next-intl/server";
import { heldForms } from "../../../../../../../server/form/hold.ts";
import { formErrors } from "../../../../../../../server/form/refusals.ts";
import { workspaceOf } from "../../../../../../../server/workspace.ts";
import { ReceiptView } from "../../../../../../../ui/contribution/receipt-view.tsx";

type ReceiptProps = {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params }: ReceiptProps) => {
  await workspaceOf(params);
  const t = await getTranslations("receipt");
  return { title: t("title") };
};

const ReceiptPage = async ({ params, searchParams }: ReceiptProps) => {
  const workspace = await workspaceOf(params);
  const { refusals } = await heldForms.find(searchParams, `${workspace.base}/receipt`);
  const errors = await formErrors(refusals, { locale: workspace.locale, zone: workspace.account.zone });
  return <ReceiptView workspace={workspace} errors={errors} />;
};

export default ReceiptPage;
