import { type Comment, wordDiff } from "@rabat/core/comment";
import { getTranslations } from "next-intl/server";
import { inLanguage } from "../in-language.ts";
import { Notice } from "../notice.tsx";
import { WordDiff } from "../word-diff.tsx";

/** The text that was saved elsewhere meanwhile, beside the one that was typed: nobody's words are overwritten unseen. */
export const OtherVersion = async ({ comment, typed }: { comment: Comment; typed: string }) => {
  const t = await getTranslations("comment");
  return (
    <Notice kind="warning" title={t("otherVersion")}>
      <p {...inLanguage(comment.language)} className="comment-text">
        {comment.comment}
      </p>
      <h3>{t("otherVersionDifference")}</h3>
      <WordDiff
        segments={wordDiff(comment.comment, typed)}
        words={{ removed: t("removed"), added: t("added") }}
        language={comment.language}
      />
    </Notice>
  );
};
