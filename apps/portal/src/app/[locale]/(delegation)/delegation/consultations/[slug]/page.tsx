import { readingIn } from "@rabat/core/language";
import { workspaceOf } from "../../../../../../server/workspace.ts";
import { WorkspaceView } from "../../../../../../ui/consultation/workspace-view.tsx";

type WorkspaceProps = { params: Promise<{ locale: string; slug: string }> };

export const generateMetadata = async ({ params }: WorkspaceProps) => {
  const { consultation, locale } = await workspaceOf(params);
  return { title: readingIn(consultation.title, locale).text };
};

const WorkspacePage = async ({ params }: WorkspaceProps) => (
  <WorkspaceView workspace={await workspaceOf(params)} />
);

export default WorkspacePage;
