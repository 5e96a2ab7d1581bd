import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { askingFor } from "../../server/asked.ts";
import type { FormError } from "../../server/form/refusals.ts";
import type { Locale } from "../../server/i18n.ts";
import type { TrailPage } from "../../server/trail/asked-trail.ts";
import { SubmitButton } from "../button.tsx";
import { FormErrors } from "../form-errors.tsx";
import { PageHeading } from "../page-heading.tsx";
import { Pager } from "../pager.tsx";
import { TrailSearch } from "./trail-search.tsx";
import { TrailTable } from "./trail-table.tsx";

export type TrailViewProps = {
  locale: Locale;
  zone: string;
  asked: Record<string, string>;
  /** Null where the address could not be read. */
  page: TrailPage | null;
  errors: readonly FormError[];
};

const VerifyForm = async ({ locale }: { locale: Locale }) => {
  const t = await getTranslations("trail");
  const base = `/${locale}/secretariat/audit`;
  return (
    <form method="post" action={`${base}/verify`} id="form" className="verify-form">
      <input type="hidden" name="form" value={randomUUID()} />
      <p className="hint">{t("verifyHint")}</p>
      <SubmitButton kind="quiet">{t("verify")}</SubmitButton>
      <a href={`${base}/verification`}>{t("verification")}</a>
    </form>
  );
};

/** History, newest first, with the ways to narrow it, to take it away and to see whether it is whole. */
export const TrailView = async ({ locale, zone, asked, page, errors }: TrailViewProps) => {
  const t = await getTranslations("trail");
  const base = `/${locale}/secretariat/audit`;
  const { after, ...narrowed } = asked;
  const next = page?.next ? askingFor(base, { ...narrowed, after: page.next }) : undefined;
  const isNarrowed = Object.keys(asked).length > 0;
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading title={t("title")} lead={t("lead")} />
      <VerifyForm locale={locale} />
      <TrailSearch locale={locale} zone={zone} asked={asked} errors={errors} />
      {page ? (
        <p className="meta">
          {t("take")}: <a href={askingFor(`${base}/events.csv`, narrowed)}>{t("csv")}</a> ·{" "}
          <a href={askingFor(`${base}/events.jsonl`, narrowed)}>{t("jsonl")}</a>
        </p>
      ) : null}
      <div id="after">
        {page && page.events.length > 0 ? (
          <TrailTable locale={locale} zone={zone} events={page.events} />
        ) : null}
        {page?.events.length === 0 ? <p className="empty">{t("empty")}</p> : null}
        {isNarrowed ? (
          <p>
            <a href={base}>{t("showAll")}</a>
          </p>
        ) : null}
      </div>
      <Pager
        label={t("pages")}
        words={{ previous: "", next: "" }}
        previous={after ? { href: askingFor(base, narrowed), name: t("newest") } : undefined}
        next={next ? { href: next, name: t("older") } : undefined}
      />
    </>
  );
};
