import { randomUUID } from "node:crypto";
import type { Comment } from "@rabat/core/comment";
import { getTranslations } from "next-intl/server";
import { SubmitButton } from "../button.tsx";

type StepFormProps = { base: string; step: "propose" | "clear"; comment: Comment };

/** One step of clearance, as one button. */
export const StepForm = async ({ base, step, comment }: StepFormProps) => {
  const t = await getTranslations("clearance");
  return (
    <form method="post" action={`${base}/comments/${step}`}>
      <input type="hidden" name="form" value={randomUUID()} />
      <input type="hidden" name="id" value={comment.id} />
      <input type="hidden" name="version" value={comment.version} />
      <SubmitButton kind="quiet">{t(step)}</SubmitButton>
    </form>
  );
};
