import { randomUUID } from "node:crypto";
import type { Comment } from "@rabat/core/comment";
import type { Paragraph } from "@rabat/core/consultation";
import { getTranslations } from "next-intl/server";
import type { Fields } from "../../server/form/fields.ts";
import type { FormError } from "../../server/form/refusals.ts";
import { newerVersion } from "../../server/newer-version.ts";
import type { Workspace } from "../../server/workspace.ts";
import { Breadcrumb } from "../breadcrumb.tsx";
import { ParagraphText } from "../consultation/paragraph-text.tsx";
import { FormErrors } from "../form-errors.tsx";
import { OwnScript } from "../own-script.tsx";
import { PageHeading } from "../page-heading.tsx";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { AlreadyWritten } from "./already-written.tsx";
import { AutosaveStatus } from "./autosave-status.tsx";
import { ChathamHouse } from "./chatham-house.tsx";
import { CommentFields } from "./comment-fields.tsx";
import { LiveDiff } from "./live-diff.tsx";
import { OtherVersion } from "./other-version.tsx";
import { SaveButtons } from "./save-buttons.tsx";
import { SetAsideForm } from "./set-aside-form.tsx";

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
          <ChathamHouse consultation={consultation} />
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
            <CommentFields values={values} errors={errors} hasWording={paragraph !== null}>
              {paragraph ? <LiveDiff paragraph={paragraph} /> : null}
            </CommentFields>
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
