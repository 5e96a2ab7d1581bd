import { randomUUID } from "node:crypto";
import type { Account } from "@rabat/api";
import type { InvitationState, Role } from "@rabat/core/partner";
import { getTranslations } from "next-intl/server";
import type { Locale } from "../../server/i18n.ts";
import { SubmitButton } from "../button.tsx";
import { instantWords } from "../instant-words.ts";
import { NamedPerson } from "../members/named-person.tsx";

type Invitation = {
  id: string;
  email: string | null;
  name: string | null;
  role: Role;
  expires: string;
  state: InvitationState;
};

type InvitationListProps = {
  locale: Locale;
  /** The page under whose address the two deeds are. */
  here: string;
  account: Account;
  invitations: readonly Invitation[];
};

/** Every invitation and how it stands; a head sends again or takes back what nobody has accepted. */
export const InvitationList = async ({ locale, here, account, invitations }: InvitationListProps) => {
  const t = await getTranslations("delegations");
  const members = await getTranslations("members");
  const roles = await getTranslations("role");
  const words = instantWords(await getTranslations("date"), locale);
  const isHead = account.role === "head";
  const on = ({ id, name }: Invitation, deed: "send-again" | "take-back", label: string) => (
    <form method="post" action={`${here}/${deed}`}>
      <input type="hidden" name="form" value={randomUUID()} />
      <input type="hidden" name="invitation" value={id} />
      <SubmitButton kind="quiet">
        {label}
        <span className="visually-hidden"> ({name})</span>
      </SubmitButton>
    </form>
  );
  return (
    <section className="section" aria-labelledby="invitations-title">
      <h2 className="section-heading" id="invitations-title">
        {t("invitations")}
      </h2>
      {invitations.length === 0 ? <p className="empty">{members("nobodyInvited")}</p> : null}
      <ul role="list">
        {invitations.map((invitation) => {
          const { id, email, name, role, expires, state } = invitation;
          const isPending = state === "invited" || state === "lapsed";
          return (
            <li key={id} className="member">
              <NamedPerson
                name={name}
                email={email}
                after={` · ${roles(role)} · ${t(`state.${state}`)}`}
                note={isPending ? t("until", { instant: words.instant(expires, account.zone) }) : null}
              />
              {isPending && isHead ? (
                <div className="keep-member">
                  {on(invitation, "send-again", t("again"))}
                  {state === "invited" ? on(invitation, "take-back", t("takeBack")) : null}
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
