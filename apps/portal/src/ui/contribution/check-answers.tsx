import { randomUUID } from "node:crypto";
import { type Comment, inForce } from "@rabat/core/comment";
import { isTakingLate } from "@rabat/core/consultation";
import { readingIn } from "@rabat/core/language";
import { getTranslations } from "next-intl/server";
import type { FormError } from "../../server/form/refusals.ts";
import type { Workspace } from "../../server/workspace.ts";
import { Breadcrumb } from "../breadcrumb.tsx";
import { SubmitButton } from "../button.tsx";
import { ChathamHouse } from "../comment/chatham-house.tsx";
import { FormErrors } from "../form-errors.tsx";
import { instantWords } from "../instant-words.ts";
import { Notice } from "../notice.tsx";
import { PageHeading } from "../page-heading.tsx";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { CommentSummary } from "./comment-summary.tsx";

type CheckAnswersProps = { workspace: Workspace; errors: readonly FormError[] };

/** In the order of the frozen list; comments on the whole text first. */
const inListOrder = ({ paragraphs }: Workspace, comments: readonly Comment[]): Comment[] => {
  const place = ({ paragraph }: Comment) => paragraphs.findIndex(({ reference }) => reference === paragraph);
  return comments.toSorted((left, right) => place(left) - place(right));
};

const SubmitForm = async ({ workspace }: { workspace: Workspace }) => {
  const { base, included, delegation, locale, consultation, stage } = workspace;
  const t = await getTranslations("check");
  const late = await getTranslations("late");
  const isLate = isTakingLate(stage);
  const words = instantWords(await getTranslations("date"), locale);
  const checked = JSON.stringify(included.map(({ id, version }) => ({ id, version })));
  return (
    <form method="post" action={`${base}/check/submit`} id="form">
      <input type="hidden" name="form" value={randomUUID()} />
      <input type="hidden" name="checked" value={checked} />
      <ChathamHouse consultation={consultation} />
      {isLate ? (
        <Notice kind="warning" title={late("title")}>
          <p>{late("check")}</p>
        </Notice>
      ) : (
        <p>{t("untilThen", { instant: words.instant(consultation.closes, consultation.zone) })}</p>
      )}
      <div className="button-row">
        <SubmitButton>
          {t("submit", { delegation: readingIn(delegation.name, locale).text, comments: included.length })}
        </SubmitButton>
        <a href={base}>{t("back")}</a>
      </div>
    </form>
  );
};

/** What stays where it is, whose it is and how far it has come, and by which rule. */
const LeftBehind = async ({ workspace }: { workspace: Workspace }) => {
  const { base, leftBehind, clearance, locale } = workspace;
  const t = await getTranslations("check");
  const states = await getTranslations("comment.state");
  const modes = await getTranslations("clearance");
  if (leftBehind.length === 0) return null;
  return (
    <Notice kind="warning" title={t("leftBehind", { comments: leftBehind.length })}>
      <ul>
        {inListOrder(workspace, leftBehind).map(({ id, paragraph, author, state }) => (
          <li key={id}>
            <a href={`${base}#${id}`}>{paragraph ?? t("whole")}</a> – {states(state)} –{" "}
            <bdi>{author.name}</bdi>
          </li>
        ))}
      </ul>
      <p>
        {modes(`${clearance}-hint`)} <a href={`/${locale}/delegation/members#clearance`}>{modes("change")}</a>
      </p>
    </Notice>
  );
};

/** Everything that goes in, each with a way to change it, and what is left behind. */
export const CheckAnswers = async ({ workspace, errors }: CheckAnswersProps) => {
  const { base, included, consultation, stage, account, receipts, isWriting } = workspace;
  const joined = isTakingLate(stage) ? null : inForce(receipts);
  const t = await getTranslations("check");
  const form = await getTranslations("form");
  const maySubmit = isWriting && account.role === "focal-point" && included.length > 0;
  return (
    <>
      <FormErrors errors={errors} />
      <Breadcrumb
        label={form("youAreHere")}
        steps={[{ name: <BilingualWords words={consultation.title} />, href: base }]}
      />
      <PageHeading title={t("title")} lead={t(included.length > 0 ? "lead" : "empty")} />
      {joined && included.length > 0 ? (
        <Notice>
          <p>{t("joins", { reference: joined.reference })}</p>
        </Notice>
      ) : null}
      {inListOrder(workspace, included).map((comment) => (
        <CommentSummary key={comment.id} workspace={workspace} comment={comment} />
      ))}
      <LeftBehind workspace={workspace} />
      {maySubmit ? (
        <SubmitForm workspace={workspace} />
      ) : (
        <p>
          <a href={base}>{t("back")}</a>
        </p>
      )}
    </>
  );
};
