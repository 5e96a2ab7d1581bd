import type { Comment } from "@rabat/core/comment";
import { isTaking } from "@rabat/core/consultation";
import { getTranslations } from "next-intl/server";
import type { Workspace } from "../../server/workspace.ts";
import { inLanguage } from "../in-language.ts";
import { ProposedWording } from "./proposed-wording.tsx";

type CommentEntryProps = { workspace: Workspace; comment: Comment };

/** One comment of the delegation's own, under the paragraph that it is on. */
export const CommentEntry = async ({ workspace, comment }: CommentEntryProps) => {
  const { base, stage, paragraphs, account } = workspace;
  const t = await getTranslations("comment");
  const paragraph = paragraphs.find(({ reference }) => reference === comment.paragraph);
  const isMine = comment.author.person === account.person;
  const mayEdit =
    isTaking(stage) && comment.state !== "submitted" && (isMine || account.role !== "contributor");
  return (
    <article className="own-comment" data-state={comment.state} id={comment.id}>
      <p className="meta">
        <strong>{t(`state.${comment.state}`)}</strong> · {t(`type.${comment.type}`)} ·{" "}
        {t(`position.${comment.position}`)} · <bdi>{comment.author.name}</bdi>
        {comment.confidential ? ` · ${t("confidential")}` : ""}
      </p>
      <p {...inLanguage(comment.language)} className="comment-text">
        {comment.comment}
      </p>
      {comment.proposedText ? <ProposedWording comment={comment} paragraph={paragraph} /> : null}
      {mayEdit ? (
        <p>
          <a href={`${base}/comments/${comment.id}`}>
            {t("change")}
            <span className="visually-hidden"> ({paragraph?.reference ?? t("whole")})</span>
          </a>
        </p>
      ) : null}
    </article>
  );
};
