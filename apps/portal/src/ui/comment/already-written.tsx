import type { Paragraph } from "@rabat/core/consultation";
import { getTranslations } from "next-intl/server";
import type { Workspace } from "../../server/workspace.ts";
import { Notice } from "../notice.tsx";
import { CommentEntry } from "./comment-entry.tsx";

type AlreadyWrittenProps = { workspace: Workspace; paragraph: Paragraph | null };

/** Before a new comment: what the delegation has on the same text, also a draft that was left in the middle. */
export const AlreadyWritten = async ({ workspace, paragraph }: AlreadyWrittenProps) => {
  const t = await getTranslations("autosave");
  const reference = paragraph?.reference ?? null;
  const comments = workspace.comments.filter((comment) => comment.paragraph === reference);
  if (comments.length === 0) return null;
  return (
    <Notice title={t("alreadyTitle")}>
      {comments.map((comment) => (
        <CommentEntry key={comment.id} workspace={workspace} comment={comment} />
      ))}
    </Notice>
  );
};
