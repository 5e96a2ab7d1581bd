import { type Comment, wordDiff } from "@rabat/core/comment";
import { getTranslations } from "next-intl/server";
import { inLanguage } from "../in-language.ts";
import { Notice } from "../notice.tsx";
import { WordDiff } from "../word-diff.tsx";

type OtherVersionProps = {
  comment: Comment;
  typed: string;
  /** Who saved it, and when, in a sentence. */
  whose: string | null;
};

/** The text that was saved elsewhere meanwhile, beside the one that was typed: nobody's words are overwritten unseen. */
export const OtherVersion = async ({ comment, typed, whose }: OtherVersionProps) => {
  const t = await getTranslations("comment");
  return (
    <Notice kind="warning" title={t("otherVersion")}>
      {whose ? <p>{whose}</p> : null}
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
