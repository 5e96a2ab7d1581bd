import { randomUUID } from "node:crypto";
import { inForce } from "@rabat/core/comment";
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
import { inListOrder } from "./in-list-order.ts";
import { LeftBehind } from "./left-behind.tsx";

type CheckAnswersProps = { workspace: Workspace; errors: readonly FormError[] };

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

/** What is left behind, so that nobody misses it, and everything that goes in, each with a way to change it. */
export const CheckAnswers = async ({ workspace, errors }: CheckAnswersProps) => {
  const { base, included, consultation, stage, account, receipts, isWriting } = workspace;
  const joined = isTakingLate(stage) ? null : inForce(receipts);
  const t = await getTranslations("check");
  const form = await getTranslations("form");
  const nothingNew = joined ? t("allIn", { reference: joined.reference }) : t("empty");
  const lead = included.length > 0 ? t("lead") : nothingNew;
  const maySubmit = isWriting && account.role === "focal-point" && included.length > 0;
  return (
    <>
      <FormErrors errors={errors} />
      <Breadcrumb
        label={form("youAreHere")}
        steps={[{ name: <BilingualWords words={consultation.title} />, href: base }]}
      />
      <PageHeading title={t("title")} lead={lead} />
      {joined && included.length > 0 ? (
        <Notice>
          <p>{t("joins", { reference: joined.reference })}</p>
        </Notice>
      ) : null}
      <LeftBehind workspace={workspace} />
      {inListOrder(workspace, included).map((comment) => (
        <CommentSummary key={comment.id} workspace={workspace} comment={comment} />
      ))}
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
