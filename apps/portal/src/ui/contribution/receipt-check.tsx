import { getTranslations } from "next-intl/server";
import type { Locale } from "../../server/i18n.ts";
import { SubmitButton } from "../button.tsx";
import { Field } from "../field.tsx";
import { Notice } from "../notice.tsx";
import { PageHeading } from "../page-heading.tsx";

type ReceiptCheckProps = { locale: Locale; reference: string; hash: string; answer: boolean | null };

export const ReceiptCheck = async ({ locale, reference, hash, answer }: ReceiptCheckProps) => {
  const t = await getTranslations("receiptCheck");
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      {answer === null ? null : (
        <Notice kind={answer ? "success" : "refusal"} title={t(answer ? "match" : "noMatch")}>
          <p>{t(answer ? "matchText" : "noMatchText")}</p>
        </Notice>
      )}
      <form method="get" action={`/${locale}/receipt`}>
        <Field id="reference" label={t("reference")}>
          <input
            id="reference"
            name="reference"
            defaultValue={reference}
            autoComplete="off"
            maxLength={100}
          />
        </Field>
        <Field id="hash" label={t("hash")} hint={t("hashHint")}>
          <input
            id="hash"
            name="hash"
            defaultValue={hash}
            autoComplete="off"
            maxLength={100}
            aria-describedby="hash-hint"
          />
        </Field>
        <div className="button-row">
          <SubmitButton>{t("ask")}</SubmitButton>
        </div>
      </form>
    </>
  );
};
