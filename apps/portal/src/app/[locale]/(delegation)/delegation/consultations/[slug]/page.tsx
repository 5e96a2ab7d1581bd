import { readingIn } from "@rabat/core/language";
import { heldForms } from "../../../../../../server/form/hold.ts";
import { formErrors } from "../../../../../../server/form/refusals.ts";
import { formTitle } from "../../../../../../server/form/title.ts";
import { workspaceOf } from "../../../../../../server/workspace.ts";
import { WorkspaceView } from "../../../../../../ui/consultation/workspace-view.tsx";

type WorkspaceProps = {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params, searchParams }: WorkspaceProps) => {
  const { consultation, locale } = await workspaceOf(params);
  return formTitle(readingIn(consultation.title, locale).text, searchParams);
};

const WorkspacePage = async ({ params, searchParams }: WorkspaceProps) => {
  const workspace = await workspaceOf(params);
  const { values, refusals } = await heldForms.find(searchParams, workspace.base);
  const errors = await formErrors(refusals, { locale: workspace.locale, zone: workspace.account.zone });
  return <WorkspaceView workspace={workspace} held={{ values, errors }} />;
};

export default WorkspacePage;
