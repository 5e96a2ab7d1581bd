import { getTranslations } from "next-intl/server";
import { instantWords } from "../instant-words.ts";
import { Notice } from "../notice.tsx";
import type { Members } from "./members.ts";
import { NamedPerson } from "./named-person.tsx";

type InvitedProps = { members: Members; made: string | null };

const isToken = (made: string) => /^[\w-]{20,200}$/.test(made);

/** Who has been invited and has not come yet; right after an invitation also that it has been made. */
export const Invited = async ({ members, made }: InvitedProps) => {
  const { locale, account, known } = members;
  const t = await getTranslations("members");
  const roles = await getTranslations("role");
  const words = instantWords(await getTranslations("date"), locale);
  const link =
    made !== null && account.demonstration && isToken(made) ? `/${locale}/invitation/${made}` : null;
  return (
    <section className="section" id="invited" aria-labelledby="invited-title">
      <h2 className="section-heading" id="invited-title">
        {t("invited")}
      </h2>
      {made === null ? null : (
        <Notice kind="success" title={t("made")}>
          <p>{t("madeText")}</p>
          {link ? (
            <p>
              {t("madeLink")}{" "}
              <a href={link} className="code">
                <bdi>{link}</bdi>
              </a>
            </p>
          ) : null}
        </Notice>
      )}
      {known.invited.length === 0 ? (
        <p className="empty">{t("nobodyInvited")}</p>
      ) : (
        <ul role="list">
          {known.invited.map(({ email, name, role, expires }) => (
            <li key={`${email} ${expires}`} className="member">
              <NamedPerson
                name={name}
                email={email}
                after={` · ${roles(role)}`}
                note={t("expires", { instant: words.instant(expires, account.zone) })}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
