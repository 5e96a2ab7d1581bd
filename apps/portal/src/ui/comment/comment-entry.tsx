import type { Comment } from "@rabat/core/comment";
import { getTranslations } from "next-intl/server";
import type { Workspace } from "../../server/workspace.ts";
import { momentIn } from "../dates.ts";
import { inLanguage } from "../in-language.ts";
import { CommentSteps } from "./comment-steps.tsx";
import { FromSecretariat } from "./from-secretariat.tsx";
import type { HeldStep } from "./held-step.ts";
import { ProposedWording } from "./proposed-wording.tsx";

type CommentEntryProps = { workspace: Workspace; comment: Comment; held?: HeldStep | null };

/** Why a colleague sent it back. */
const ReturnedNote = async ({ workspace, comment: { returned } }: CommentEntryProps) => {
  const t = await getTranslations("clearance");
  if (returned === null) return null;
  const instant = momentIn(workspace.locale, returned.at, workspace.account.zone);
  return (
    <div className="returned">
      <p className="meta">{t("returned", { name: returned.by, instant })}</p>
      <blockquote dir="auto">{returned.reason}</blockquote>
    </div>
  );
};

/** One comment of the delegation's own, under the paragraph that it is on. */
export const CommentEntry = async ({ workspace, comment, held = null }: CommentEntryProps) => {
  const { paragraphs, account, locale } = workspace;
  const t = await getTranslations("comment");
  const clearance = await getTranslations("clearance");
  const late = await getTranslations("late");
  const paragraph = paragraphs.find(({ reference }) => reference === comment.paragraph);
  const particulars = [
    t(`type.${comment.type}`),
    t(`position.${comment.position}`),
    ...(comment.confidential ? [t("confidential")] : []),
    ...(comment.late ? [late(comment.late.standing)] : []),
  ];
  return (
    <article className="own-comment" data-state={comment.state} id={comment.id}>
      <p className="meta">
        <strong>{t(`state.${comment.state}`)}</strong> · {particulars.join(" · ")}
        <br />
        <bdi>{comment.author.name}</bdi> ·{" "}
        {clearance("saved", { instant: momentIn(locale, comment.saved, account.zone) })}
      </p>
      <p {...inLanguage(comment.language)} className="comment-text">
        {comment.comment}
      </p>
      {comment.proposedText ? <ProposedWording comment={comment} paragraph={paragraph} /> : null}
      <FromSecretariat workspace={workspace} comment={comment} />
      <ReturnedNote workspace={workspace} comment={comment} />
      <CommentSteps workspace={workspace} comment={comment} held={held} />
    </article>
  );
};
