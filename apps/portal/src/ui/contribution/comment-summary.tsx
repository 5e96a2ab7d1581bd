import type { Comment } from "@rabat/core/comment";
import { localeNames } from "@rabat/core/language";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Workspace } from "../../server/workspace.ts";
import { ProposedWording } from "../comment/proposed-wording.tsx";
import { inLanguage } from "../in-language.ts";
import { SummaryList } from "../summary-list.tsx";

/** One comment on the check-answers page. */
export const CommentSummary = async ({ workspace, comment }: { workspace: Workspace; comment: Comment }) => {
  const { base, paragraphs } = workspace;
  const t = await getTranslations("comment");
  const paragraph = paragraphs.find(({ reference }) => reference === comment.paragraph);
  const name = paragraph?.reference ?? t("whole");
  const change = (field: string, about: string) => ({
    href: `${base}/comments/${comment.id}?from=check#${field}`,
    word: t("change"),
    about: `${about}, ${name}`,
  });
  const row = (term: string, value: ReactNode, field: string) => ({
    term,
    value,
    change: change(field, term),
  });
  const text = (
    <span {...inLanguage(comment.language)} className="comment-text">
      {comment.comment}
    </span>
  );
  return (
    <section aria-labelledby={`summary-${comment.id}`}>
      <h2 id={`summary-${comment.id}`}>
        {paragraph ? <bdi>{`${paragraph.label} · ${paragraph.reference}`}</bdi> : name}
      </h2>
      <SummaryList
        items={[
          row(t("positionLegend"), t(`position.${comment.position}`), "position"),
          row(t("typeLegend"), t(`type.${comment.type}`), "type"),
          row(t("comment"), text, "comment"),
          ...(comment.proposedText
            ? [
                row(
                  t("proposedText"),
                  <ProposedWording comment={comment} paragraph={paragraph} />,
                  "proposedText",
                ),
              ]
            : []),
          row(
            t("languageLegend"),
            <span {...inLanguage(comment.language)}>{localeNames[comment.language]}</span>,
            "language",
          ),
          row(
            t("confidentialLegend"),
            t(comment.confidential ? "confidential" : "notConfidential"),
            "confidential",
          ),
        ]}
      />
    </section>
  );
};
