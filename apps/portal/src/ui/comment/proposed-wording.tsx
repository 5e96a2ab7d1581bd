import { type Comment, wordDiff } from "@rabat/core/comment";
import type { Paragraph } from "@rabat/core/consultation";
import { getTranslations } from "next-intl/server";
import { WordDiff } from "../word-diff.tsx";

type ProposedWordingProps = {
  comment: Pick<Comment, "proposedText" | "language">;
  paragraph: Paragraph | undefined;
};

/** A proposed wording against the frozen paragraph in the comment's own language. */
export const ProposedWording = async ({ comment, paragraph }: ProposedWordingProps) => {
  const t = await getTranslations("comment");
  const frozen = paragraph?.text[comment.language] ?? paragraph?.text[paragraph.text.published[0]] ?? "";
  return (
    <WordDiff
      segments={wordDiff(frozen, comment.proposedText)}
      words={{ removed: t("removed"), added: t("added") }}
      language={comment.language}
    />
  );
};
