import { wordDiff } from "@rabat/core/comment";
import { getTranslations } from "next-intl/server";
import { Breadcrumb } from "../breadcrumb.tsx";
import { ProposedWording } from "../comment/proposed-wording.tsx";
import { HashMark } from "../consultation/hash-mark.tsx";
import { ParagraphText } from "../consultation/paragraph-text.tsx";
import { FormErrors } from "../form-errors.tsx";
import { inLanguage } from "../in-language.ts";
import { Notice } from "../notice.tsx";
import { PageHeading } from "../page-heading.tsx";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { WordDiff } from "../word-diff.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { AnswerHistory } from "./answer-history.tsx";
import { ReviewForm } from "./review-form.tsx";
import type { RowProps } from "./row.ts";
import { Withholding } from "./withholding.tsx";

/** The comment as it was submitted: who, on what, in whose words. */
const CommentPart = async ({ row }: RowProps) => {
  const { comment, delegation, paragraph } = row;
  const t = await getTranslations("comment");
  const late = await getTranslations("late");
  const answers = await getTranslations("answers");
  const particulars = [
    t(`type.${comment.type}`),
    t(`position.${comment.position}`),
    ...(comment.confidential ? [t("confidential")] : []),
    ...(comment.late ? [late(comment.late.standing)] : []),
  ];
  return (
    <section className="section" aria-labelledby="comment-title">
      <h2 className="section-heading" id="comment-title">
        <BilingualWords words={delegation.name} />
      </h2>
      <p className="meta">{particulars.join(" · ")}</p>
      {comment.onBehalf ? (
        <p className="meta">
          {answers("onBehalf", { name: comment.onBehalf.by })} <bdi>{comment.onBehalf.source}</bdi>
        </p>
      ) : null}
      <p {...inLanguage(comment.language)} className="comment-text">
        {comment.comment}
      </p>
      {comment.proposedText ? (
        <>
          <h3>{t("proposedText")}</h3>
          <ProposedWording comment={comment} paragraph={paragraph ?? undefined} />
        </>
      ) : null}
    </section>
  );
};

/** The answer was written to other words: from those to the present ones. */
const Outdated = async ({ row: { comment, disposition, isOutdated } }: RowProps) => {
  const t = await getTranslations("answers");
  const words = await getTranslations("comment");
  const marks = { removed: words("removed"), added: words("added") };
  if (!isOutdated || disposition?.answered == null) return null;
  const { answered } = disposition;
  const changed = (name: "comment" | "proposedText") =>
    answered[name] === comment[name] ? null : (
      <>
        <h3>{words(name)}</h3>
        <WordDiff
          segments={wordDiff(answered[name], comment[name])}
          words={marks}
          language={comment.language}
        />
      </>
    );
  return (
    <Notice kind="warning" title={t("state.outdated")}>
      <p>{t("outdated")}</p>
      {changed("comment")}
      {changed("proposedText")}
    </Notice>
  );
};

/** One row of the matrix on a page of its own: comment, frozen text, answer, review, how it came about. */
export const RowView = async ({ page, row }: RowProps) => {
  const { consultation, paragraph } = row;
  const t = await getTranslations("answers");
  const form = await getTranslations("form");
  const whole = await getTranslations("comment");
  const consultationWords = await getTranslations("consultation");
  const props = { page, row };
  return (
    <>
      <FormErrors errors={page.errors} />
      <Breadcrumb
        label={form("youAreHere")}
        steps={[
          { name: <BilingualWords words={consultation.title} />, href: page.base },
          { name: t("title"), href: `${page.base}/answers` },
        ]}
      />
      <PageHeading
        title={t("rowTitle")}
        kicker={paragraph ? <bdi>{`${paragraph.label} · ${paragraph.reference}`}</bdi> : whole("whole")}
      />
      <div className="beside">
        <div>
          <CommentPart {...props} />
          <section className="section" aria-labelledby="answer-title">
            <h2 className="section-heading" id="answer-title">
              {t("answer")}
            </h2>
            <Outdated {...props} />
            <ReviewForm {...props} />
            <AnswerForm {...props} />
          </section>
          <AnswerHistory {...props} />
          <Withholding {...props} />
        </div>
        {paragraph ? (
          <aside>
            <h2>{whole("theText", { label: paragraph.label })}</h2>
            <ParagraphText paragraph={paragraph} locale={page.locale} />
            <p className="note">
              {consultationWords("version", { version: paragraph.version })} ·{" "}
              <HashMark hash={paragraph.hash} label={consultationWords("hash")} />
            </p>
            <p>
              <a href={`${page.base}/paragraphs/${paragraph.reference}`}>{t("toVersion")}</a>
            </p>
          </aside>
        ) : null}
      </div>
    </>
  );
};
