import { randomUUID } from "node:crypto";
import type { Api } from "@rabat/api";
import { isAnswered, languagesToWrite } from "@rabat/core/consultation";
import { localeNames } from "@rabat/core/language";
import { getTranslations } from "next-intl/server";
import { errorOf } from "../../server/form/refusals.ts";
import type { SecretariatPage } from "../../server/secretariat-form.ts";
import { Breadcrumb } from "../breadcrumb.tsx";
import { SubmitButton } from "../button.tsx";
import { ProposedWording } from "../comment/proposed-wording.tsx";
import { describedBy, Field } from "../field.tsx";
import { FormErrors } from "../form-errors.tsx";
import { inLanguage } from "../in-language.ts";
import { PageHeading } from "../page-heading.tsx";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { VersionHistory } from "./version-history.tsx";
import { VersionsBeside } from "./versions-beside.tsx";

export type Version = Extract<Awaited<ReturnType<Api["version"]["read"]>>, { ok: true }>["value"];
export type VersionProps = { page: SecretariatPage; version: Version; from: string | null };

/** What the fields show: what was typed last, else an accepted wording, else the draft, else the frozen text. */
const wordingsOf = ({ page, version, from }: VersionProps) => {
  const { paragraph, revisions, proposals } = version;
  const proposal = proposals.find(({ comment }) => comment.id === from)?.comment;
  const begun = revisions[0]?.text ?? paragraph.text;
  return (language: "en" | "fr"): string => {
    const typed = page.held[language];
    if (typed !== undefined) return typed;
    return proposal?.language === language ? proposal.proposedText : (begun[language] ?? "");
  };
};

const VersionForm = async (props: VersionProps) => {
  const { page, version } = props;
  const t = await getTranslations("version");
  const wording = wordingsOf(props);
  const latest = version.revisions[0];
  return (
    <>
      <form method="post" action={`${page.here}/save`} id="form">
        <input type="hidden" name="form" value={randomUUID()} />
        <input type="hidden" name="revision" value={latest?.revision ?? 0} />
        {languagesToWrite(version.paragraph).map((language) => {
          const error = errorOf(page.errors, language);
          return (
            <Field
              key={language}
              id={language}
              label={<span {...inLanguage(language)}>{localeNames[language]}</span>}
              {...error}
            >
              <textarea
                id={language}
                name={language}
                rows={8}
                defaultValue={wording(language)}
                {...inLanguage(language)}
                aria-describedby={describedBy(language, error)}
                aria-invalid={error.error ? true : undefined}
              />
            </Field>
          );
        })}
        <SubmitButton>{t("save")}</SubmitButton>
      </form>
      {latest?.text ? (
        <form method="post" action={`${page.here}/remove`}>
          <input type="hidden" name="form" value={randomUUID()} />
          <input type="hidden" name="revision" value={latest.revision} />
          <SubmitButton kind="quiet">{t("remove")}</SubmitButton>
        </form>
      ) : null}
    </>
  );
};

const Proposals = async ({ page, version: { proposals, paragraph } }: VersionProps) => {
  const t = await getTranslations("version");
  const words = await getTranslations("disposition");
  return (
    <aside>
      <h2>{t("proposals")}</h2>
      {proposals.length === 0 ? <p className="empty">{t("noProposals")}</p> : null}
      {proposals.map(({ comment, delegation, decision }) => (
        <article className="own-comment" key={comment.id}>
          <p className="meta">
            <a href={`${page.base}/comments/${comment.id}`}>
              <BilingualWords words={delegation.name} />
            </a>{" "}
            · {words(decision)}
          </p>
          <ProposedWording comment={comment} paragraph={paragraph} />
          <p>
            <a href={`${page.here}?from=${comment.id}#form`}>{t("beginWith")}</a>
          </p>
        </article>
      ))}
    </aside>
  );
};

/** The next version of a paragraph: beside the frozen one, made from it or from an accepted wording. */
export const VersionView = async (props: VersionProps) => {
  const { page, version } = props;
  const { consultation, paragraph, revisions, stage } = version;
  const t = await getTranslations("version");
  const form = await getTranslations("form");
  const answers = await getTranslations("answers");
  const latest = revisions[0];
  const next = latest?.text ? { ...latest, text: latest.text } : null;
  return (
    <>
      <FormErrors errors={page.errors} />
      <Breadcrumb
        label={form("youAreHere")}
        steps={[
          { name: <BilingualWords words={consultation.title} />, href: page.base },
          { name: answers("title"), href: `${page.base}/answers` },
        ]}
      />
      <PageHeading
        title={t("title")}
        kicker={<bdi>{`${paragraph.label} · ${paragraph.reference}`}</bdi>}
        lead={t("lead", { version: paragraph.version + 1 })}
      />
      {next ? <VersionsBeside paragraph={paragraph} next={next} locale={page.locale} heading="h2" /> : null}
      <div className="beside">
        <div>
          {isAnswered(stage) ? <p className="meta">{answers("published")}</p> : <VersionForm {...props} />}
        </div>
        <Proposals {...props} />
      </div>
      <VersionHistory page={page} revisions={revisions} />
    </>
  );
};
