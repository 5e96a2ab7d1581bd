import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { SubmitButton } from "../button.tsx";
import { instantWords } from "../instant-words.ts";
import type { DelegationPage } from "./delegation-page.ts";

/** Every invitation into the delegation and how it stands; a focal point's that has lapsed is sent anew. */
export const InvitationList = async ({
  page: { locale, here, account, known },
}: {
  page: DelegationPage;
}) => {
  const t = await getTranslations("delegations");
  const roles = await getTranslations("role");
  const words = instantWords(await getTranslations("date"), locale);
  return (
    <section className="section" aria-labelledby="invitations-title">
      <h2 className="section-heading" id="invitations-title">
        {t("invitations")}
      </h2>
      {known.invitations.length === 0 ? <p className="empty">{t("state.none")}</p> : null}
      <ul role="list">
        {known.invitations.map(({ id, email, name, role, expires, state }) => (
          <li key={id} className="member">
            <div>
              <p>
                <strong>
                  <bdi>{name}</bdi>
                </strong>{" "}
                · {roles(role)} · {t(`state.${state}`)}
              </p>
              <p className="meta">
                <bdi>{email}</bdi>
                <br />
                {state === "accepted" ? null : t("until", { instant: words.instant(expires, account.zone) })}
              </p>
            </div>
            {state === "invited" && account.role === "head" ? (
              <form method="post" action={`${here}/take-back`}>
                <input type="hidden" name="form" value={randomUUID()} />
                <input type="hidden" name="invitation" value={id} />
                <SubmitButton kind="quiet">
                  {t("takeBack")}
                  <span className="visually-hidden"> ({name})</span>
                </SubmitButton>
              </form>
            ) : null}
            {state === "lapsed" && role === "focal-point" && account.role === "head" ? (
              <form method="post" action={`${here}/invite`}>
                <input type="hidden" name="form" value={randomUUID()} />
                <input type="hidden" name="email" value={email ?? ""} />
                <input type="hidden" name="name" value={name ?? ""} />
                <SubmitButton kind="quiet">
                  {t("again")}
                  <span className="visually-hidden"> ({name})</span>
                </SubmitButton>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
};
