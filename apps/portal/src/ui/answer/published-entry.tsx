import type { PublishedAnswer } from "@rabat/core/comment";
import type { Paragraph } from "@rabat/core/consultation";
import { getTranslations } from "next-intl/server";
import { SubmittedWords } from "../comment/submitted-words.tsx";

type PublishedEntryProps = { answer: PublishedAnswer; paragraph: Paragraph | undefined };

/** A published comment with the Secretariat's answer to it. */
export const PublishedEntry = async ({ answer, paragraph }: PublishedEntryProps) => {
  const words = await getTranslations("disposition");
  const published = await getTranslations("published");
  return (
    <article className="own-comment" data-state="submitted" id={answer.id}>
      <SubmittedWords comment={answer} paragraph={paragraph} />
      <div className="answer">
        <p>
          <strong>{published("answer", { decision: words(answer.decision) })}</strong>
        </p>
        <p className="comment-text" dir="auto">
          {answer.reason}
        </p>
      </div>
    </article>
  );
};
