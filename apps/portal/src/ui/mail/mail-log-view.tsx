import type { Api } from "@rabat/api";
import { MailKind, mailStates } from "@rabat/core/mail";
import { getTranslations } from "next-intl/server";
import { askingFor } from "../../server/asked.ts";
import type { FormError } from "../../server/form/refusals.ts";
import type { Locale } from "../../server/i18n.ts";
import { SubmitButton } from "../button.tsx";
import { FormErrors } from "../form-errors.tsx";
import { Notice } from "../notice.tsx";
import { PageHeading } from "../page-heading.tsx";
import { Pager } from "../pager.tsx";
import { SearchChoice, SearchPart } from "../search-part.tsx";
import { MailTable } from "./mail-table.tsx";

type MailPage = Awaited<ReturnType<Api["mail"]["log"]>>;

type MailLogViewProps = {
  locale: Locale;
  zone: string;
  asked: Record<string, string>;
  /** Null where the address could not be read. */
  page: MailPage | null;
  errors: readonly FormError[];
};

const MailSearch = async ({ locale, asked, errors }: Omit<MailLogViewProps, "page" | "zone">) => {
  const t = await getTranslations("mailLog");
  const field = await getTranslations("field");
  const part = (name: "state" | "kind" | "recipient") => ({
    name,
    label: field(name),
    value: asked[name],
    errors,
  });
  return (
    <search>
      <form method="get" action={`/${locale}/secretariat/mail`} className="search-parts">
        <SearchChoice
          {...part("state")}
          any={t("any")}
          choices={mailStates.map((value) => ({ value, label: t(`states.${value}`) }))}
        />
        <SearchChoice
          {...part("kind")}
          any={t("any")}
          choices={MailKind.options.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <SearchPart {...part("recipient")} hint={t("recipientHint")} />
        <SubmitButton kind="quiet">{t("find")}</SubmitButton>
      </form>
    </search>
  );
};

/** Every mail with what became of it; what was given up can be sent once more. */
export const MailLogView = async ({ locale, zone, asked, page, errors }: MailLogViewProps) => {
  const t = await getTranslations("mailLog");
  const base = `/${locale}/secretariat/mail`;
  const { state, kind, recipient, after, retried } = asked;
  const isNarrowed = [state, kind, recipient, after].some((part) => part !== undefined);
  const next = page?.next ? askingFor(base, { state, kind, recipient, after: page.next }) : undefined;
  const newest = after ? askingFor(base, { state, kind, recipient }) : undefined;
  return (
    <>
      <FormErrors errors={errors} />
      {retried ? (
        <Notice kind="success" title={t("retried")}>
          <p>{t("retriedText")}</p>
        </Notice>
      ) : null}
      <PageHeading title={t("title")} lead={t("lead")} />
      <p>
        <a href={`${base}/templates`}>{t("templates")}</a>
      </p>
      <MailSearch locale={locale} asked={asked} errors={errors} />
      <div id="after">
        {page && page.mails.length > 0 ? <MailTable locale={locale} zone={zone} mails={page.mails} /> : null}
        {page?.mails.length === 0 ? (
          <p className="empty">{isNarrowed ? t("noneFound") : t("empty")}</p>
        ) : null}
        {isNarrowed ? (
          <p>
            <a href={base}>{t("showAll")}</a>
          </p>
        ) : null}
      </div>
      <Pager
        label={t("pages")}
        words={{ previous: "", next: "" }}
        previous={newest ? { href: newest, name: t("newest") } : undefined}
        next={next ? { href: next, name: t("older") } : undefined}
      />
    </>
  );
};
