import type { Api } from "@rabat/api";
import { isAnswered } from "@rabat/core/consultation";
import { getTranslations } from "next-intl/server";
import type { SecretariatPage } from "../../server/secretariat-form.ts";
import { Breadcrumb } from "../breadcrumb.tsx";
import { FormErrors } from "../form-errors.tsx";
import { instantWords } from "../instant-words.ts";
import { Notice } from "../notice.tsx";
import { PageHeading } from "../page-heading.tsx";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { StageMark } from "../stage-mark.tsx";
import { AnswersByParagraph } from "./answers-by-paragraph.tsx";
import { AnswersLacking } from "./answers-lacking.tsx";
import { PublishForm } from "./publish-form.tsx";

export type Overview = NonNullable<Awaited<ReturnType<Api["answer"]["overview"]>>>;
export type OverviewProps = { page: SecretariatPage; overview: Overview };

/** What is drafted, reviewed and missing, and what is published when a head says so. */
export const AnswersOverview = async ({ page, overview }: OverviewProps) => {
  const { consultation, stage, rows } = overview;
  const t = await getTranslations("answers");
  const form = await getTranslations("form");
  const stages = await getTranslations("stage");
  const words = instantWords(await getTranslations("date"), page.locale);
  const answered = rows.filter(({ state }) => state === "drafted" || state === "reviewed").length;
  const reviewed = rows.filter(({ state }) => state === "reviewed").length;
  return (
    <>
      <FormErrors errors={page.errors} />
      <Breadcrumb
        label={form("youAreHere")}
        steps={[{ name: <BilingualWords words={consultation.title} />, href: page.base }]}
      />
      <PageHeading
        title={t("title")}
        kicker={<StageMark stage={stage} word={stages(stage)} />}
        lead={t("lead", { rows: rows.length, answered, reviewed })}
      />
      {isAnswered(stage) && consultation.responded ? (
        <Notice kind="success" title={t("published")}>
          <p>{t("publishedOn", { instant: words.instant(consultation.responded, page.account.zone) })}</p>
          {consultation.publication === "public" ? (
            <p>
              <a href={`/${page.locale}/consultations/${consultation.slug}/answers`}>{t("toPublic")}</a>
            </p>
          ) : null}
        </Notice>
      ) : (
        <>
          <AnswersLacking page={page} overview={overview} />
          <PublishForm page={page} overview={overview} />
        </>
      )}
      <AnswersByParagraph page={page} overview={overview} />
    </>
  );
};
