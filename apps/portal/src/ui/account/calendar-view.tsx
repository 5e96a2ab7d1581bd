import { getTranslations } from "next-intl/server";
import type { FormError } from "../../server/form/refusals.ts";
import type { Locale } from "../../server/i18n.ts";
import { SubmitButton } from "../button.tsx";
import { FormErrors } from "../form-errors.tsx";
import { instantWords } from "../instant-words.ts";
import { Notice } from "../notice.tsx";
import { PageHeading } from "../page-heading.tsx";

type CalendarViewProps = {
  locale: Locale;
  zone: string;
  made: string | null;
  /** The secret address, while it is shown. */
  address: string | null;
  isRevoked: boolean;
  errors: readonly FormError[];
};

const NewAddress = async ({ base, address }: { base: string; address: string }) => {
  const t = await getTranslations("ownCalendar");
  return (
    <Notice kind="success" title={t("made")}>
      <p>{t("madeText")}</p>
      <p className="secret-address" dir="ltr" translate="no">
        <code>{address}</code>
      </p>
      <form method="post" action={`${base}/kept`}>
        <SubmitButton kind="quiet">{t("kept")}</SubmitButton>
      </form>
    </Notice>
  );
};

/** The secret address of the person's deadlines: made, shown once, replaced and revoked. */
export const CalendarView = async ({ locale, zone, errors, ...given }: CalendarViewProps) => {
  const { made, address, isRevoked } = given;
  const t = await getTranslations("ownCalendar");
  const account = await getTranslations("ownAccount");
  const { instant } = instantWords(await getTranslations("date"), locale);
  const base = `/${locale}/account/calendar`;
  return (
    <>
      <FormErrors errors={errors} />
      {isRevoked && made === null ? (
        <Notice kind="success">
          <p>{t("revoked")}</p>
        </Notice>
      ) : null}
      <PageHeading title={t("title")} lead={t("lead")} />
      {address === null ? null : <NewAddress base={base} address={address} />}
      <p>{made === null ? t("none") : t("since", { instant: instant(made, zone) })}</p>
      {made !== null && address === null ? <p className="meta">{t("lost")}</p> : null}
      <div className="button-row">
        <form method="post" action={`${base}/make`}>
          <SubmitButton kind={made === null ? "main" : "quiet"}>
            {made === null ? t("make") : t("renew")}
          </SubmitButton>
        </form>
        {made === null ? null : (
          <form method="post" action={`${base}/revoke`}>
            <SubmitButton kind="grave">{t("revoke")}</SubmitButton>
          </form>
        )}
        <a href={`/${locale}/account`}>{account("title")}</a>
      </div>
    </>
  );
};
