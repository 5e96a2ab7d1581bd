import type { PublishedAnswer } from "@rabat/core/comment";
import type { Paragraph } from "@rabat/core/consultation";
import { getTranslations } from "next-intl/server";
import { ProposedWording } from "../comment/proposed-wording.tsx";
import { inLanguage } from "../in-language.ts";
import { BilingualWords } from "../record/bilingual-words.tsx";

type PublishedEntryProps = { answer: PublishedAnswer; paragraph: Paragraph | undefined };

/** A published comment with the Secretariat's answer to it. */
export const PublishedEntry = async ({ answer, paragraph }: PublishedEntryProps) => {
  const t = await getTranslations("comment");
  const words = await getTranslations("disposition");
  const published = await getTranslations("published");
  const late = await getTranslations("late");
  const particulars = [
    t(`type.${answer.type}`),
    t(`position.${answer.position}`),
    ...(answer.late ? [late("mark")] : []),
    ...(answer.onBehalf ? [published("onBehalf")] : []),
  ];
  return (
    <article className="own-comment" data-state="submitted" id={answer.id}>
      <p className="meta">
        {answer.delegation ? (
          <>
            <strong>
              <BilingualWords words={answer.delegation.name} />
            </strong>{" "}
            ·{" "}
          </>
        ) : null}
        {particulars.join(" · ")}
      </p>
      <p {...inLanguage(answer.language)} className="comment-text">
        {answer.comment}
      </p>
      {answer.proposedText ? <ProposedWording comment={answer} paragraph={paragraph} /> : null}
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
