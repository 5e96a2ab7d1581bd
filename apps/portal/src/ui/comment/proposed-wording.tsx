import { type Comment, wordDiff } from "@rabat/core/comment";
import type { Paragraph } from "@rabat/core/consultation";
import { getTranslations } from "next-intl/server";
import { WordDiff } from "../word-diff.tsx";

/** A frozen paragraph in the language that a comment on it is in, else as it was published. */
export const frozenText = (paragraph: Paragraph | undefined, language: Comment["language"]): string =>
  paragraph?.text[language] ?? paragraph?.text[paragraph.text.published[0]] ?? "";

type ProposedWordingProps = {
  comment: Pick<Comment, "proposedText" | "language">;
  paragraph: Paragraph | undefined;
};

/** A proposed wording against the frozen paragraph in the comment's own language. */
export const ProposedWording = async ({ comment, paragraph }: ProposedWordingProps) => {
  const t = await getTranslations("comment");
  return (
    <WordDiff
      segments={wordDiff(frozenText(paragraph, comment.language), comment.proposedText)}
      words={{ removed: t("removed"), added: t("added") }}
      language={comment.language}
    />
  );
};
