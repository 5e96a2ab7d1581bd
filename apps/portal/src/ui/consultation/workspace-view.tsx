import { inForce } from "@rabat/core/comment";
import { isTaking, isTakingLate } from "@rabat/core/consultation";
import { getTranslations } from "next-intl/server";
import type { Workspace } from "../../server/workspace.ts";
import { ButtonLink } from "../button.tsx";
import { CommentEntry } from "../comment/comment-entry.tsx";
import type { HeldStep } from "../comment/held-step.ts";
import { WhoDoesWhat } from "../comment/who-does-what.tsx";
import { FormErrors } from "../form-errors.tsx";
import { instantWords } from "../instant-words.ts";
import { Notice } from "../notice.tsx";
import { PageHeading, titleIn } from "../page-heading.tsx";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { StageMark } from "../stage-mark.tsx";
import { ParagraphText } from "./paragraph-text.tsx";

const commentAddress = (base: string, reference: string | null) =>
  `${base}/comments/new${reference === null ? "" : `?paragraph=${reference}`}`;

type WorkspaceViewProps = { workspace: Workspace; held: HeldStep };
type CommentsProps = WorkspaceViewProps & { reference: string | null };

const Comments = ({ workspace, held, reference }: CommentsProps) => {
  const comments = workspace.comments.filter(({ paragraph }) => paragraph === reference);
  return comments.map((comment) => (
    <CommentEntry
      key={comment.id}
      workspace={workspace}
      comment={comment}
      held={held.values.id === comment.id ? held : null}
    />
  ));
};

/** The frozen text with what this delegation has written on it, and the way to submit. */
export const WorkspaceView = async ({ workspace, held }: WorkspaceViewProps) => {
  const { consultation, stage, paragraphs, receipts, included, delegation, base, locale, account } =
    workspace;
  const { isWriting } = workspace;
  const t = await getTranslations("workspace");
  const stages = await getTranslations("stage");
  const words = instantWords(await getTranslations("date"), locale);
  const late = await getTranslations("late");
  const latest = inForce(receipts);
  const isOpen = isTaking(stage);
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
        <aside className="open-call">
          <h2>
            <BilingualWords words={delegation.name} />
          </h2>
          <p className="deadline">
            {t(isOpen ? "closes" : "closed", {
              instant: words.instant(consultation.closes, consultation.zone),
            })}
          </p>
          <p className="meta">{t("grace", { minutes: consultation.graceMinutes })}</p>
          {latest ? (
            <p>
              <a href={`${base}/receipt`}>{t("receipt", { reference: latest.reference })}</a>
            </p>
          ) : null}
          {receipts.some((receipt) => receipt.late) ? (
            <p>
              <a href={`${base}/receipt`}>{late("receipt")}</a>
            </p>
          ) : null}
          {included.length > 0 ? <p>{t("ready", { comments: included.length })}</p> : null}
          {isWriting && account.role === "focal-point" ? (
            <ButtonLink href={`${base}/check`}>{t("check")}</ButtonLink>
          ) : (
            <p className="meta">{t("focalPointSubmits")}</p>
          )}
          <WhoDoesWhat workspace={workspace} />
          <h3>{t("whole")}</h3>
          <Comments workspace={workspace} held={held} reference={null} />
          {isWriting ? (
            <p>
              <a href={commentAddress(base, null)}>{t("commentOnWhole")}</a>
            </p>
          ) : null}
        </aside>
        <ol className="paragraph-list" role="list">
          {paragraphs.map((paragraph) => (
            <li className="paragraph" id={paragraph.reference} key={paragraph.reference}>
              <p className="paragraph-label">
                {paragraph.label}
                <small>{paragraph.reference}</small>
              </p>
              <div>
                <ParagraphText paragraph={paragraph} locale={locale} />
                <Comments workspace={workspace} held={held} reference={paragraph.reference} />
                {isWriting ? (
                  <p>
                    <a className="comment-link" href={commentAddress(base, paragraph.reference)}>
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
