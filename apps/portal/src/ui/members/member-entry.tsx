import { randomUUID } from "node:crypto";
import { delegateRoles, type Member } from "@rabat/core/partner";
import { getTranslations } from "next-intl/server";
import { SubmitButton } from "../button.tsx";
import type { Members } from "./members.ts";

type MemberEntryProps = { members: Members; member: Member };

/** The two forms on one member; the role is chosen anew, removal is a second thought behind a summary. */
const KeepMember = async ({ members: { locale, held }, member }: MemberEntryProps) => {
  const t = await getTranslations("members");
  const roles = await getTranslations("role");
  const field = await getTranslations("field");
  const { person, role, name } = member;
  const about = <span className="visually-hidden"> ({name})</span>;
  const isHeld = held.values.person === person;
  return (
    <div className="keep-member" id={isHeld ? "form" : undefined}>
      <form method="post" action={`/${locale}/delegation/members/role`}>
        <input type="hidden" name="form" value={randomUUID()} />
        <input type="hidden" name="person" value={person} />
        <label className="visually-hidden" htmlFor={`role-${person}`}>
          {field("role")} ({name})
        </label>
        <select id={`role-${person}`} name="role" defaultValue={role}>
          {delegateRoles.map((each) => (
            <option key={each} value={each}>
              {roles(each)}
            </option>
          ))}
        </select>
        <SubmitButton kind="quiet">
          {t("changeRole")}
          {about}
        </SubmitButton>
      </form>
      <details>
        <summary>
          {t("remove")}
          {about}
        </summary>
        <form method="post" action={`/${locale}/delegation/members/remove`}>
          <input type="hidden" name="form" value={randomUUID()} />
          <input type="hidden" name="person" value={person} />
          <p className="meta">{t("removeHint")}</p>
          <SubmitButton kind="grave">
            {t("remove")}
            {about}
          </SubmitButton>
        </form>
      </details>
    </div>
  );
};

export const MemberEntry = async ({ members, member }: MemberEntryProps) => {
  const { account } = members;
  const t = await getTranslations("members");
  const roles = await getTranslations("role");
  const isSelf = member.person === account.person;
  return (
    <li className="member">
      <div>
        <p>
          <strong>
            <bdi>{member.name}</bdi>
          </strong>
          {isSelf ? ` (${t("you")})` : ""} · {roles(member.role)}
        </p>
        <p className="meta">
          <bdi>{member.email}</bdi>
          <br />
          {t(`roleHint.${member.role}`)}
        </p>
      </div>
      {account.role === "focal-point" ? <KeepMember members={members} member={member} /> : null}
    </li>
  );
};
