import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { heldForms } from "../../../../../../../../server/form/hold.ts";
import { formErrors } from "../../../../../../../../server/form/refusals.ts";
import { formTitle } from "../../../../../../../../server/form/title.ts";
import { workspaceOf } from "../../../../../../../../server/workspace.ts";
import { CommentForm } from "../../../../../../../../ui/comment/comment-form.tsx";

type NewCommentProps = {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params, searchParams }: NewCommentProps) => {
  await workspaceOf(params);
  const t = await getTranslations("comment");
  return formTitle(t("newTitle"), searchParams);
};

const NewCommentPage = async ({ params, searchParams }: NewCommentProps) => {
  const workspace = await workspaceOf(params);
  const { paragraph: named } = await searchParams;
  const paragraph = workspace.paragraphs.find(({ reference }) => reference === named) ?? null;
  if (named !== undefined && paragraph === null) notFound();
  const held = await heldForms.find(searchParams, `${workspace.base}/comments/new`);
  const errors = await formErrors(held.refusals, { locale: workspace.locale, zone: workspace.account.zone });
  return (
    <CommentForm
      workspace={workspace}
      paragraph={paragraph}
      existing={null}
      held={held.values}
      errors={errors}
    />
  );
};

export default NewCommentPage;
