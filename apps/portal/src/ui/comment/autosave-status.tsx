import { getTranslations } from "next-intl/server";
import type { Locale } from "../../server/i18n.ts";
import { SubmitButton } from "../button.tsx";

/** Empty until a script saves while somebody types: what it says then, and what can be done about it. */
export const AutosaveStatus = async ({ locale, base }: { locale: Locale; base: string }) => {
  const t = await getTranslations("autosave");
  const signIn = `/${locale}/sign-in?next=${encodeURIComponent(base)}`;
  return (
    <div className="autosave">
      <p role="status" />
      <p data-when="signed-out" hidden>
        <a href={signIn} target="_blank" rel="noopener">
          {t("signIn")}
        </a>
      </p>
      <p data-when="stale" hidden>
        <SubmitButton kind="quiet">{t("compare")}</SubmitButton>
      </p>
    </div>
  );
};
