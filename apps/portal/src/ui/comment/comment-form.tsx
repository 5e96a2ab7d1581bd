import { randomUUID } from "node:crypto";
import { type Comment, commentLimits, commentTypes, positions } from "@rabat/core/comment";
import type { Paragraph } from "@rabat/core/consultation";
import { localeNames, workingLanguages } from "@rabat/core/language";
import { getTranslations } from "next-intl/server";
import type { Fields } from "../../server/form/fields.ts";
import { errorOf, type FormError } from "../../server/form/refusals.ts";
import { newerVersion } from "../../server/newer-version.ts";
import type { Workspace } from "../../server/workspace.ts";
import { Breadcrumb } from "../breadcrumb.tsx";
import { ChoiceList } from "../choice-list.tsx";
import { ParagraphText } from "../consultation/paragraph-text.tsx";
import { FormErrors } from "../form-errors.tsx";
import { inLanguage } from "../in-language.ts";
import { OwnScript } from "../own-script.tsx";
import { PageHeading } from "../page-heading.tsx";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { AlreadyWritten } from "./already-written.tsx";
import { AutosaveStatus } from "./autosave-status.tsx";
import { LiveDiff } from "./live-diff.tsx";
import { OtherVersion } from "./other-version.tsx";
import { SaveButtons } from "./save-buttons.tsx";
import { SetAsideForm } from "./set-aside-form.tsx";
import { TextField } from "./text-field.tsx";

export type CommentFormProps = {
  workspace: Workspace;
  /** Null: the text as a whole. */
  paragraph: Paragraph | null;
  existing: Comment | null;
  /** What was typed into a form that came back refused. */
  held: Fields;
  errors: readonly FormError[];
  /** Opened by a change link of the check page: one comes back there. */
  isFromCheck?: boolean;
};

/** What the fields show: what was typed last, else what is stored, else a beginning. */
const valuesOf = ({ held, existing, workspace }: CommentFormProps): Fields => ({
  type: existing?.type ?? "substantive",
  position: existing?.position ?? "none",
  comment: existing?.comment ?? "",
  proposedText: existing?.proposedText ?? "",
  language: existing?.language ?? workspace.locale,
  confidential: (held.comment === undefined ? existing?.confidential : held.confidential === "yes")
    ? "yes"
    : "",
  ...held,
});

/** Who saved the version that stands now, when it is not the one that was read. */
const whoseIs = async ({ workspace, existing, held }: CommentFormProps): Promise<string | null> => {
  const { delegate, locale, consultation } = workspace;
  const read = { locale, slug: consultation.slug, id: existing?.id ?? "", version: Number(held.version) };
  const newer = await newerVersion(delegate, read);
  return newer.ok ? newer.value : null;
};

export const CommentForm = async (props: CommentFormProps) => {
  const { workspace, paragraph, existing, held, errors, isFromCheck = false } = props;
  const { base, locale, consultation } = workspace;
  const t = await getTranslations("comment");
  const form = await getTranslations("form");
  const autosave = await getTranslations("autosave");
  const values = valuesOf(props);
  const choices = <Value extends string>(all: readonly Value[], group: "type" | "position") =>
    all.map((value) => ({ value, label: t(`${group}.${value}` as never) }));
  const isStale =
    existing !== null && held.comment !== undefined && held.version !== String(existing.version);
  return (
    <>
      <FormErrors errors={errors} />
      <Breadcrumb
        label={form("youAreHere")}
        steps={[{ name: <BilingualWords words={consultation.title} />, href: base }]}
      />
      <PageHeading
        kicker={paragraph ? <bdi>{paragraph.reference}</bdi> : t("whole")}
        title={existing ? t("editTitle") : t("newTitle")}
      />
      <div className="beside">
        {paragraph ? (
          <aside className="at-hand">
            <h2>{t("theText", { label: paragraph.label })}</h2>
            <ParagraphText paragraph={paragraph} locale={locale} />
          </aside>
        ) : null}
        <div>
          {isStale ? (
            <OtherVersion comment={existing} typed={values.comment ?? ""} whose={await whoseIs(props)} />
          ) : null}
          {existing ? null : <AlreadyWritten workspace={workspace} paragraph={paragraph} />}
          <form
            method="post"
            action={`${base}/comments/save`}
            id="form"
            data-autosave=""
            data-offline={autosave("offline")}
          >
            <input type="hidden" name="form" value={randomUUID()} />
            <input type="hidden" name="person" value={workspace.account.person} />
            <input type="hidden" name="paragraph" value={paragraph?.reference ?? ""} />
            {existing ? <input type="hidden" name="id" value={existing.id} /> : null}
            {existing ? <input type="hidden" name="version" value={existing.version} /> : null}
            {isFromCheck ? <input type="hidden" name="from" value="check" /> : null}
            <ChoiceList
              id="position"
              name="position"
              legend={t("positionLegend")}
              hint={t("positionHint")}
              choices={choices(positions, "position")}
              selected={[values.position ?? ""]}
              {...errorOf(errors, "position")}
            />
            <ChoiceList
              id="type"
              name="type"
              legend={t("typeLegend")}
              flow="row"
              choices={choices(commentTypes, "type")}
              selected={[values.type ?? ""]}
              {...errorOf(errors, "type")}
            />
            <TextField
              name="comment"
              label={t("comment")}
              hint={t("commentHint", { limit: commentLimits.comment })}
              value={values.comment ?? ""}
              {...errorOf(errors, "comment")}
            />
            {paragraph ? (
              <TextField
                name="proposedText"
                label={t("proposedText")}
                hint={t("proposedTextHint")}
                value={values.proposedText ?? ""}
                {...errorOf(errors, "proposedText")}
              />
            ) : null}
            {paragraph ? <LiveDiff paragraph={paragraph} /> : null}
            <ChoiceList
              id="language"
              name="language"
              legend={t("languageLegend")}
              flow="row"
              choices={workingLanguages.map((code) => ({
                value: code,
                label: <span {...inLanguage(code)}>{localeNames[code]}</span>,
              }))}
              selected={[values.language ?? ""]}
              {...errorOf(errors, "language")}
            />
            <ChoiceList
              id="confidential"
              name="confidential"
              kind="checkbox"
              legend={t("confidentialLegend")}
              choices={[{ value: "yes", label: t("confidentialChoice"), hint: t("confidentialHint") }]}
              selected={[values.confidential ?? ""]}
            />
            <SaveButtons {...props} />
            <AutosaveStatus locale={locale} base={base} />
          </form>
          {existing ? <SetAsideForm base={base} comment={existing} /> : null}
        </div>
      </div>
      <OwnScript name="comment" />
    </>
  );
};
