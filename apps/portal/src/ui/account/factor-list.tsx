import type { OwnAccount } from "@rabat/api";
import { getTranslations } from "next-intl/server";
import type { Locale } from "../../server/i18n.ts";
import { SubmitButton } from "../button.tsx";
import { dayOrMonth } from "../dates.ts";

type FactorListProps = { locale: Locale; account: OwnAccount };
type Passkey = OwnAccount["passkeys"][number];

const PasskeyEntry = async ({ locale, passkey }: { locale: Locale; passkey: Passkey }) => {
  const t = await getTranslations("ownAccount");
  const base = `/${locale}/account/passkeys`;
  const day = (instant: string) => dayOrMonth(locale, instant.slice(0, 10));
  const { id, name, used, created } = passkey;
  return (
    <li>
      <div>
        <form method="post" action={`${base}/rename`} className="own-name">
          <input type="hidden" name="id" value={id} />
          <input
            type="text"
            name="passkeyName"
            defaultValue={name}
            aria-label={t("name")}
            required
            maxLength={60}
          />
          <SubmitButton kind="quiet">
            {t("rename")}
            <span className="visually-hidden"> {name}</span>
          </SubmitButton>
        </form>
        <p className="meta">
          {used ? t("used", { date: day(used) }) : t("neverUsed", { date: day(created) })}
        </p>
      </div>
      <form method="post" action={`${base}/remove`}>
        <input type="hidden" name="id" value={id} />
        <SubmitButton kind="grave">
          {t("remove")}
          <span className="visually-hidden"> {name}</span>
        </SubmitButton>
      </form>
    </li>
  );
};

/** How the person signs in: password, app, passkeys, recovery codes, each with the way to change it. */
export const FactorList = async ({ locale, account }: FactorListProps) => {
  const t = await getTranslations("ownAccount");
  const factor = await getTranslations("factor");
  const base = `/${locale}/account`;
  const { app, passkeys, recoveryCodes } = account;
  return (
    <>
      <ul className="own-list" role="list">
        <li>
          <h3>{t("password")}</h3>
          <a href={`${base}/password`}>{t("passwordTitle")}</a>
        </li>
        <li>
          <div>
            <h3>{factor("app")}</h3>
            <p className="meta">
              {app ? t("since", { date: dayOrMonth(locale, app.slice(0, 10)) }) : t("none")}
            </p>
          </div>
          <div className="own-deeds">
            <a href={`${base}/app`}>
              {t(app ? "change" : "setUp")}
              <span className="visually-hidden"> {factor("app")}</span>
            </a>
            {app ? (
              <form method="post" action={`${base}/app/remove`}>
                <SubmitButton kind="grave">
                  {t("remove")}
                  <span className="visually-hidden"> {factor("app")}</span>
                </SubmitButton>
              </form>
            ) : null}
          </div>
        </li>
        <li>
          <div>
            <h3>{factor("codes")}</h3>
            <p className="meta">{factor("codesLeft", { left: recoveryCodes })}</p>
          </div>
          <a href={`${base}/recovery-codes`}>{factor("codesMake")}</a>
        </li>
        <li>
          <div>
            <h3>{factor("passkey")}</h3>
            {passkeys.length === 0 ? <p className="meta">{t("none")}</p> : null}
          </div>
          <a href={`${base}/passkeys`}>{factor("passkeyTitle")}</a>
        </li>
      </ul>
      {passkeys.length > 0 ? (
        <ul className="own-list" role="list" aria-label={factor("passkey")}>
          {passkeys.map((passkey) => (
            <PasskeyEntry key={passkey.id} locale={locale} passkey={passkey} />
          ))}
        </ul>
      ) : null}
    </>
  );
};
