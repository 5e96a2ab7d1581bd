import type { OwnAccount } from "@rabat/api";
import { getTranslations } from "next-intl/server";
import type { Locale } from "../../server/i18n.ts";
import { SubmitButton } from "../button.tsx";
import { instantIn } from "../dates.ts";
import { agentWords } from "./agent-words.ts";

type SessionListProps = { locale: Locale; account: OwnAccount };

/** Every browser that is signed in for this person, and how to end it. */
export const SessionList = async ({ locale, account }: SessionListProps) => {
  const t = await getTranslations("ownAccount");
  const base = `/${locale}/account/sessions`;
  const at = (instant: string) => instantIn(locale, instant, account.zone);
  return (
    <>
      <p className="meta">{t("sessionsLead")}</p>
      <ul className="own-list" role="list">
        {account.sessions.map(({ id, agent, created, seen, isThis }) => {
          const words = agentWords(agent);
          return (
            <li key={id}>
              <div>
                <h3>
                  {words ? <bdi translate="no">{words}</bdi> : t("unknownAgent")}
                  {isThis ? ` (${t("thisSession")})` : null}
                </h3>
                <p className="meta">{t("signedIn", { signedIn: at(created), seen: at(seen) })}</p>
              </div>
              <form method="post" action={`${base}/end`}>
                <input type="hidden" name="session" value={id} />
                <SubmitButton kind="quiet">
                  {t("end")}
                  <span className="visually-hidden"> {isThis ? t("thisSession") : (words ?? id)}</span>
                </SubmitButton>
              </form>
            </li>
          );
        })}
      </ul>
      <form method="post" action={`${base}/end-all`}>
        <div className="button-row">
          <SubmitButton kind="quiet" name="which" value="others">
            {t("endOthers")}
          </SubmitButton>
          <SubmitButton kind="grave" name="which" value="all">
            {t("endAll")}
          </SubmitButton>
        </div>
      </form>
    </>
  );
};
