import { getTranslations } from "next-intl/server";
import type { FormError } from "../server/form/refusals.ts";
import { ErrorSummary } from "./error-summary.tsx";

/** The summary above a form that came back; nothing above one that did not. */
export const FormErrors = async ({ errors }: { errors: readonly FormError[] }) => {
  if (errors.length === 0) return null;
  const t = await getTranslations("form");
  return <ErrorSummary title={t("problem")} errors={errors} />;
};
