import type { OwnAccount } from "@rabat/api";
import { getTranslations } from "next-intl/server";
import type { Fields } from "../../server/form/fields.ts";
import type { FormError } from "../../server/form/refusals.ts";
import type { Locale } from "../../server/i18n.ts";
import { FormErrors } from "../form-errors.tsx";
import { Notice } from "../notice.tsx";
import { PageHeading } from "../page-heading.tsx";
import { FactorList } from "./factor-list.tsx";
import { PersonForm } from "./person-form.tsx";
import { SessionList } from "./session-list.tsx";

type AccountViewProps = {
  locale: Locale;
  account: OwnAccount;
  held: Fields;
  errors: readonly FormError[];
  isDone: boolean;
};

export const AccountView = async ({ locale, account, held, errors, isDone }: AccountViewProps) => {
  const t = await getTranslations("ownAccount");
  const calendar = await getTranslations("ownCalendar");
  return (
    <>
      <FormErrors errors={errors} />
      {isDone && errors.length === 0 ? (
        <Notice kind="success">
          <p>{t("done")}</p>
        </Notice>
      ) : null}
      <PageHeading title={t("title")} />
      <section className="section">
        <h2>{t("about")}</h2>
        <PersonForm locale={locale} account={account} held={held} errors={errors} />
      </section>
      <section className="section">
        <h2>{t("signingIn")}</h2>
        {account.demonstration ? (
          <p>{t("demonstration")}</p>
        ) : (
          <FactorList locale={locale} account={account} />
        )}
      </section>
      <section className="section">
        <h2>{calendar("title")}</h2>
        <p>{calendar("lead")}</p>
        <p>
          <a href={`/${locale}/account/calendar`}>{calendar("open")}</a>
        </p>
      </section>
      <section className="section">
        <h2>{t("sessions")}</h2>
        <SessionList locale={locale} account={account} />
      </section>
    </>
  );
};
