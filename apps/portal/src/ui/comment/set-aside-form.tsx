import { randomUUID } from "node:crypto";
import type { Comment } from "@rabat/core/comment";
import { getTranslations } from "next-intl/server";
import { SubmitButton } from "../button.tsx";

export const SetAsideForm = async ({ base, comment }: { base: string; comment: Comment }) => {
  const t = await getTranslations("comment");
  return (
    <form method="post" action={`${base}/comments/set-aside`} className="set-aside">
      <input type="hidden" name="form" value={randomUUID()} />
      <input type="hidden" name="id" value={comment.id} />
      <input type="hidden" name="version" value={comment.version} />
      <SubmitButton kind="grave">{t("setAside")}</SubmitButton>
    </form>
  );
};
