import { getTranslations } from "next-intl/server";
import type { Locale } from "../../server/i18n.ts";
import { SubmitButton } from "../button.tsx";
import { PageHeading } from "../page-heading.tsx";

type RecoveryCodesProps = {
  locale: Locale;
  codes: readonly string[] | null;
  left: number;
  next: string | null;
};

/** New codes until they are kept; after that how many are left, and the way to new ones. */
export const RecoveryCodesView = async ({ locale, codes, left, next }: RecoveryCodesProps) => {
  const t = await getTranslations("factor");
  const base = `/${locale}/account/recovery-codes`;
  if (codes === null)
    return (
      <>
        <PageHeading title={t("codes")} lead={t("codesLeft", { left })} />
        <form method="post" action={`${base}/new`} id="form">
          <p>{t("codesReplace")}</p>
          <SubmitButton>{t("codesMake")}</SubmitButton>
        </form>
      </>
    );
  return (
    <>
      <PageHeading title={t("codes")} lead={t("codesLead")} />
      <ol className="recovery-codes" dir="ltr" translate="no">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <form method="post" action={`${base}/kept`}>
        {next ? <input type="hidden" name="next" value={next} /> : null}
        <div className="button-row">
          <SubmitButton>{t("codesKept")}</SubmitButton>
        </div>
      </form>
    </>
  );
};
