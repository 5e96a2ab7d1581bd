import { getTranslations } from "next-intl/server";
import type { Locale } from "../../server/i18n.ts";
import { FormErrors } from "../form-errors.tsx";
import { PageHeading } from "../page-heading.tsx";
import { storedDetails } from "./details.ts";
import { DetailsForm } from "./details-form.tsx";
import type { HeldForm } from "./preparing.ts";
import "./preparation.css";

/** The form that begins a consultation. */
export const NewView = async ({ locale, held }: { locale: Locale; held: HeldForm }) => {
  const t = await getTranslations("preparation");
  const list = `/${locale}/secretariat/consultations`;
  return (
    <>
      <FormErrors errors={held.errors} />
      <p className="meta">
        <a href={list}>{t("title")}</a>
      </p>
      <PageHeading title={t("newTitle")} lead={t("newLead")} />
      <DetailsForm action={`${list}/new/begin`} stored={storedDetails(null)} held={held} version={null} />
    </>
  );
};
