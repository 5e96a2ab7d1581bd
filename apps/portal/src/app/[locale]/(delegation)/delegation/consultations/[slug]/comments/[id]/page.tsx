import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { heldForms } from "../../../../../../../../server/form/hold.ts";
import { formErrors } from "../../../../../../../../server/form/refusals.ts";
import { formTitle } from "../../../../../../../../server/form/title.ts";
import { workspaceOf } from "../../../../../../../../server/workspace.ts";
import { CommentForm } from "../../../../../../../../ui/comment/comment-form.tsx";

type EditCommentProps = {
  params: Promise<{ locale: string; slug: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params, searchParams }: EditCommentProps) => {
  await workspaceOf(params);
  const t = await getTranslations("comment");
  return formTitle(t("editTitle"), searchParams);
};

const EditCommentPage = async ({ params, searchParams }: EditCommentProps) => {
  const workspace = await workspaceOf(params);
  const { id } = await params;
  const { from } = await searchParams;
  const existing = workspace.comments.find((comment) => comment.id === id);
  if (existing === undefined) notFound();
  const paragraph = workspace.paragraphs.find(({ reference }) => reference === existing.paragraph) ?? null;
  const held = await heldForms.find(searchParams, `${workspace.base}/comments/${id}`);
  const errors = await formErrors(held.refusals, { locale: workspace.locale, zone: workspace.account.zone });
  return (
    <CommentForm
      workspace={workspace}
      paragraph={paragraph}
      existing={existing}
      held={held.values}
      errors={errors}
      isFromCheck={from === "check"}
    />
  );
};

export default EditCommentPage;
