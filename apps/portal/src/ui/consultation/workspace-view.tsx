import { isTaking } from "@rabat/core/consultation";
import { getTranslations } from "next-intl/server";
import type { Workspace } from "../../server/workspace.ts";
import { ButtonLink } from "../button.tsx";
import { CommentEntry } from "../comment/comment-entry.tsx";
import { instantWords } from "../instant-words.ts";
import { PageHeading, titleIn } from "../page-heading.tsx";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { StageMark } from "../stage-mark.tsx";
import { ParagraphText } from "./paragraph-text.tsx";

const commentAddress = (base: string, reference: string | null) =>
  `${base}/comments/new${reference === null ? "" : `?paragraph=${reference}`}`;

const Comments = ({ workspace, reference }: { workspace: Workspace; reference: string | null }) => {
  const comments = workspace.comments.filter(({ paragraph }) => paragraph === reference);
  return comments.map((comment) => <CommentEntry key={comment.id} workspace={workspace} comment={comment} />);
};

/** The frozen text with what this delegation has written on it, and the way to submit. */
export const WorkspaceView = async ({ workspace }: { workspace: Workspace }) => {
  const { consultation, stage, paragraphs, receipts, included, delegation, base, locale, account } =
    workspace;
  const t = await getTranslations("workspace");
  const stages = await getTranslations("stage");
  const words = instantWords(await getTranslations("date"), locale);
  const [latest] = receipts;
  const isOpen = isTaking(stage);
  return (
    <>
      <PageHeading
        {...titleIn(consultation.title, locale)}
        kicker={<StageMark stage={stage} word={stages(stage)} />}
        lead={<BilingualWords words={consultation.mandate} />}
      />
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
          {latest?.withdrawn === null ? (
            <p>
              <a href={`${base}/receipt`}>{t("receipt", { reference: latest.reference })}</a>
            </p>
          ) : null}
          {included.length > 0 ? <p>{t("ready", { comments: included.length })}</p> : null}
          {isOpen && account.role === "focal-point" ? (
            <ButtonLink href={`${base}/check`}>{t("check")}</ButtonLink>
          ) : (
            <p className="meta">{t("focalPointSubmits")}</p>
          )}
          <h3>{t("whole")}</h3>
          <Comments workspace={workspace} reference={null} />
          {isOpen ? (
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
                <Comments workspace={workspace} reference={paragraph.reference} />
                {isOpen ? (
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
