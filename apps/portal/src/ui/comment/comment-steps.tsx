import { type Comment, isOpenTo, stepsOpenTo } from "@rabat/core/comment";
import { getTranslations } from "next-intl/server";
import type { Workspace } from "../../server/workspace.ts";
import type { HeldStep } from "./held-step.ts";
import { ReturnForm } from "./return-form.tsx";
import { StepForm } from "./step-form.tsx";

type CommentStepsProps = { workspace: Workspace; comment: Comment; held: HeldStep | null };

/** What this person can do next with a comment, by role and state. */
export const CommentSteps = async ({ workspace, comment, held }: CommentStepsProps) => {
  const { base, delegate, clearance, isWriting } = workspace;
  const t = await getTranslations("comment");
  if (!isWriting) return null;
  const isOwn = comment.author.person === delegate.person;
  const isFocalPoint = delegate.role === "focal-point";
  const goesInAnyway = clearance === "one-step" && isFocalPoint && isOwn && comment.state !== "proposed";
  const steps = stepsOpenTo(delegate, comment).filter((step) =>
    step === "propose" ? !isFocalPoint : step === "return" || !goesInAnyway,
  );
  const mayEdit = isOpenTo(delegate, comment);
  if (!mayEdit && steps.length === 0) return null;
  return (
    <div className="comment-steps" id={held ? "form" : undefined}>
      {mayEdit ? (
        <a href={`${base}/comments/${comment.id}`}>
          {t("change")}
          <span className="visually-hidden"> ({comment.paragraph ?? t("whole")})</span>
        </a>
      ) : null}
      {steps.map((step) =>
        step === "return" ? null : <StepForm key={step} base={base} step={step} comment={comment} />,
      )}
      {steps.includes("return") ? <ReturnForm base={base} comment={comment} held={held} /> : null}
    </div>
  );
};
