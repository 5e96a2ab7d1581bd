import { getTranslations } from "next-intl/server";
import type { Locale } from "../../server/i18n.ts";
import { instantWords } from "../instant-words.ts";
import { BilingualWords } from "../record/bilingual-words.tsx";
import type { Overview } from "./overview.ts";

type PendingProps = { locale: Locale; zone: string; overview: Overview };

const shown = 12;

const Invitations = async ({ locale, zone, overview: { invitations } }: PendingProps) => {
  const t = await getTranslations("overview");
  const role = await getTranslations("role");
  const desk = await getTranslations("account");
  const words = instantWords(await getTranslations("date"), locale);
  return (
    <ul className="own-list" role="list">
      {invitations.slice(0, shown).map((each) => (
        <li key={each.id}>
          <p>
            {each.name === null ? t("unnamed") : <bdi>{each.name}</bdi>} · {role(each.role)} ·{" "}
            {each.delegation ? <BilingualWords words={each.delegation} /> : desk("secretariat")}
          </p>
          <p className="meta">{t("expires", { instant: words.instant(each.expires, zone) })}</p>
        </li>
      ))}
      {invitations.length > shown ? (
        <li>
          <p className="meta">{t("more", { count: invitations.length - shown })}</p>
        </li>
      ) : null}
    </ul>
  );
};

/**
 * What waits elsewhere: colleagues proposed whom the reader may confirm, invitations that nobody has accepted, mails that
 * do not get through.
 */
export const Pending = async (props: PendingProps) => {
  const t = await getTranslations("overview");
  const { invitations, mails, proposals } = props.overview;
  const log = `/${props.locale}/secretariat/mail`;
  return (
    <>
      {proposals === 0 ? null : (
        <section className="section" aria-labelledby="proposals">
          <h2 className="section-heading" id="proposals">
            {t("proposals")}
          </h2>
          <ul className="ways" role="list">
            <li>
              <a href={`/${props.locale}/secretariat/people`}>{t("proposalsWait", { count: proposals })}</a>
            </li>
          </ul>
        </section>
      )}
      <section className="section" aria-labelledby="invitations">
        <h2 className="section-heading" id="invitations">
          {t("invitations")}
        </h2>
        {invitations.length === 0 ? (
          <p className="empty">{t("noInvitations")}</p>
        ) : (
          <Invitations {...props} />
        )}
      </section>
      <section className="section" aria-labelledby="mails">
        <h2 className="section-heading" id="mails">
          {t("mails")}
        </h2>
        <ul className="ways" role="list">
          <li>
            <a href={`${log}?state=dead-letter`}>{t("deadLetters", { count: mails.deadLetters })}</a>
          </li>
          <li>
            <a href={`${log}?state=retrying`}>{t("retrying", { count: mails.retrying })}</a>
          </li>
        </ul>
      </section>
    </>
  );
};
