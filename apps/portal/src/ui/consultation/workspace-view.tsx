import { isTakingLate } from "@rabat/core/consultation";
import { getTranslations } from "next-intl/server";
import type { Workspace } from "../../server/workspace.ts";
import { CommentList } from "../comment/comment-list.tsx";
import type { HeldStep } from "../comment/held-step.ts";
import { FormErrors } from "../form-errors.tsx";
import { Notice } from "../notice.tsx";
import { PageHeading, titleIn } from "../page-heading.tsx";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { StageMark } from "../stage-mark.tsx";
import { ParagraphText } from "./paragraph-text.tsx";
import { WorkspaceAside } from "./workspace-aside.tsx";

type WorkspaceViewProps = { workspace: Workspace; held: HeldStep };

/** The frozen text with what this delegation has written on it, and the way to submit. */
export const WorkspaceView = async ({ workspace, held }: WorkspaceViewProps) => {
  const { consultation, stage, paragraphs, base, locale, isWriting } = workspace;
  const t = await getTranslations("workspace");
  const late = await getTranslations("late");
  const stages = await getTranslations("stage");
  return (
    <>
      <FormErrors errors={held.errors} />
      <PageHeading
        {...titleIn(consultation.title, locale)}
        kicker={<StageMark stage={stage} word={stages(stage)} />}
        lead={<BilingualWords words={consultation.mandate} />}
      />
      {isTakingLate(stage) && isWriting ? (
        <Notice kind="warning" title={late("title")}>
          <p>{late("workspace")}</p>
        </Notice>
      ) : null}
      <div className="beside">
        <WorkspaceAside workspace={workspace} held={held} />
        <ol className="paragraph-list" role="list">
          {paragraphs.map((paragraph) => (
            <li className="paragraph" id={paragraph.reference} key={paragraph.reference}>
              <p className="paragraph-label">
                {paragraph.label}
                <small>{paragraph.reference}</small>
              </p>
              <div>
                <ParagraphText paragraph={paragraph} locale={locale} />
                <CommentList workspace={workspace} held={held} reference={paragraph.reference} />
                {isWriting ? (
                  <p>
                    <a
                      className="comment-link"
                      href={`${base}/comments/new?paragraph=${paragraph.reference}`}
                    >
                      {t("commentOn", { label: paragraph.label })}
                      <span className="visually-hidden"> ({paragraph.reference})</span>
                    </a>
                  </p>
                ) : null}
              </div>
            </li>
          ))}
        </ol>
      </div>
    </>
  );
};
