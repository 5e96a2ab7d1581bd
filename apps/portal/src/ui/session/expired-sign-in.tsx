import { getTranslations } from "next-intl/server";
import type { FormError } from "../../server/form/refusals.ts";
import type { Locale } from "../../server/i18n.ts";
import { ButtonLink } from "../button.tsx";
import { FormErrors } from "../form-errors.tsx";
import { PageHeading } from "../page-heading.tsx";

type ExpiredSignInProps = { locale: Locale; next: string | null; errors: readonly FormError[] };

/** Half a sign-in that nobody finished in time; what was typed before still waits behind the next one. */
export const ExpiredSignIn = async ({ locale, next, errors }: ExpiredSignInProps) => {
  const t = await getTranslations("signIn");
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading title={t("expiredTitle")} lead={t("expired")} />
      <p id="form">
        <ButtonLink href={`/${locale}/sign-in${next ? `?next=${encodeURIComponent(next)}` : ""}`}>
          {t("title")}
        </ButtonLink>
      </p>
    </>
  );
};
