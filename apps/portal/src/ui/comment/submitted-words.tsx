import type { OthersComment } from "@rabat/core/comment";
import type { Paragraph } from "@rabat/core/consultation";
import { getTranslations } from "next-intl/server";
import { inLanguage } from "../in-language.ts";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { ProposedWording } from "./proposed-wording.tsx";

type SubmittedWordsProps = { comment: OthersComment; paragraph: Paragraph | undefined };

/** A comment as readers outside its delegation meet it: by whom, where that is said, and what it says. */
export const SubmittedWords = async ({ comment, paragraph }: SubmittedWordsProps) => {
  const t = await getTranslations("comment");
  const late = await getTranslations("late");
  const published = await getTranslations("published");
  const particulars = [
    t(`type.${comment.type}`),
    t(`position.${comment.position}`),
    ...(comment.late ? [late("mark")] : []),
    ...(comment.onBehalf ? [published("onBehalf")] : []),
  ];
  return (
    <>
      <p className="meta">
        {comment.delegation ? (
          <>
            <strong>
              <BilingualWords words={comment.delegation.name} />
            </strong>{" "}
            ·{" "}
          </>
        ) : null}
        {particulars.join(" · ")}
      </p>
      <p {...inLanguage(comment.language)} className="comment-text">
        {comment.comment}
      </p>
      {comment.proposedText ? <ProposedWording comment={comment} paragraph={paragraph} /> : null}
    </>
  );
};
