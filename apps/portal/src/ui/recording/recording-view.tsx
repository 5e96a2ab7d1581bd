import { randomUUID } from "node:crypto";
import type { Api } from "@rabat/api";
import { getTranslations } from "next-intl/server";
import { errorOf } from "../../server/form/refusals.ts";
import type { SecretariatPage } from "../../server/secretariat-form.ts";
import { Breadcrumb } from "../breadcrumb.tsx";
import { SubmitButton } from "../button.tsx";
import { CommentFields } from "../comment/comment-fields.tsx";
import { describedBy, Field } from "../field.tsx";
import { FormErrors } from "../form-errors.tsx";
import { Notice } from "../notice.tsx";
import { PageHeading } from "../page-heading.tsx";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { WhoAndWhat } from "./who-and-what.tsx";

export type RecordingProps = {
  page: SecretariatPage;
  overview: NonNullable<Awaited<ReturnType<Api["disposition"]["overview"]>>>;
  /** The reference of the receipt of what was just recorded. */
  recorded: string | null;
};

const SourceField = async ({ page }: Pick<RecordingProps, "page">) => {
  const t = await getTranslations("recording");
  const notes = { hint: t("sourceHint"), ...errorOf(page.errors, "source") };
  return (
    <Field id="source" label={t("source")} {...notes}>
      <input
        id="source"
        name="source"
        dir="auto"
        maxLength={500}
        defaultValue={page.held.source}
        aria-describedby={describedBy("source", notes)}
        aria-invalid={"error" in notes ? true : undefined}
      />
    </Field>
  );
};

/** An officer records what a delegation said in a letter or a meeting, in its name. */
export const RecordingView = async ({ page, overview, recorded }: RecordingProps) => {
  const { consultation, delegations, paragraphs } = overview;
  const t = await getTranslations("recording");
  const form = await getTranslations("form");
  const beginning = { type: "substantive", position: "none", language: page.locale === "fr" ? "fr" : "en" };
  return (
    <>
      <FormErrors errors={page.errors} />
      <Breadcrumb
        label={form("youAreHere")}
        steps={[{ name: <BilingualWords words={consultation.title} />, href: page.base }]}
      />
      <PageHeading title={t("title")} lead={t("lead")} />
      {recorded ? (
        <Notice kind="success" title={t("done")}>
          <p>{t("doneText", { reference: recorded })}</p>
        </Notice>
      ) : null}
      <form method="post" action={`${page.here}/save`} id="form">
        <input type="hidden" name="form" value={randomUUID()} />
        <WhoAndWhat page={page} delegations={delegations} paragraphs={paragraphs} />
        <SourceField page={page} />
        <CommentFields values={{ ...beginning, ...page.held }} errors={page.errors} hasWording />
        <div className="button-row">
          <SubmitButton>{t("save")}</SubmitButton>
          <a href={page.base}>{form("back")}</a>
        </div>
      </form>
    </>
  );
};
