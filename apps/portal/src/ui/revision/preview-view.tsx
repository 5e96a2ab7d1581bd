import type { FieldDifference } from "@rabat/core/revision";
import { getTranslations } from "next-intl/server";
import type { Fields } from "../../server/form/fields.ts";
import type { FormError } from "../../server/form/refusals.ts";
import type { OpenEntry } from "../../server/revision/entry.ts";
import { FormErrors } from "../form-errors.tsx";
import { Notice } from "../notice.tsx";
import { PageHeading } from "../page-heading.tsx";
import { Differences } from "./differences.tsx";
import { EntryPreview } from "./entry-preview.tsx";
import { EntryViews } from "./entry-views.tsx";
import { PublishPart } from "./publish-part.tsx";
import { WithdrawPart } from "./withdraw-part.tsx";
import "./revision.css";

type PreviewViewProps = {
  open: OpenEntry;
  held: Fields;
  errors: readonly FormError[];
  isSaved: boolean;
  /** From what readers find to this version; null where they find nothing, or this. */
  differences: readonly FieldDifference[] | null;
  address: string;
};

/** A version read over before it is published: what it changes, and the page as readers would find it. */
export const PreviewView = async (props: PreviewViewProps) => {
  const { open, held, errors, isSaved, differences, address } = props;
  const t = await getTranslations("revision");
  const { entry, kind, called, base } = open;
  const { number } = entry;
  const isLast = number === entry.current;
  // such a page has no title of its own
  const isUntitled = kind === "document" || kind === "plan";
  return (
    <>
      <FormErrors errors={errors} />
      <EntryViews open={open} current="preview" />
      {isSaved ? (
        <Notice kind="success" title={t("savedTitle", { number })}>
          <p>{t("saved")}</p>
        </Notice>
      ) : null}
      {isUntitled ? <PageHeading kicker={t(`one.${kind}`)} {...called} /> : null}
      <section className="publishing" aria-label={t("publishTitle")}>
        <p className="kicker">{`${t("publishTitle")} · ${t(`states.${entry.state}`)}`}</p>
        {isLast ? (
          <PublishPart open={open} />
        ) : (
          <p>
            <a href={`${base}?version=${number}`}>{t("takeUp")}</a>
          </p>
        )}
        {differences ? (
          <details>
            <summary>{t("whatDiffers")}</summary>
            <Differences differences={differences} />
          </details>
        ) : null}
        <WithdrawPart open={open} held={held} errors={errors} />
      </section>
      <Notice title={t("previewTitle", { number })}>
        <p>{t("previewText")}</p>
      </Notice>
      <div className="preview">
        <EntryPreview version={entry.version} address={address} />
      </div>
    </>
  );
};
