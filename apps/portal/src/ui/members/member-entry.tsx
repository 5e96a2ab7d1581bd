import type { Member } from "@rabat/core/partner";
import { getTranslations } from "next-intl/server";
import { RoleForm, SecondThought } from "./keep-person.tsx";
import type { Members } from "./members.ts";
import { NamedPerson } from "./named-person.tsx";

type MemberEntryProps = { members: Members; member: Member };

/** The two forms on one member; the role is chosen anew, removal is a second thought behind a summary. */
const KeepMember = async ({ members: { locale, held }, member }: MemberEntryProps) => {
  const t = await getTranslations("members");
  const base = `/${locale}/delegation/members`;
  return (
    <div className="keep-member" id={held.values.person === member.person ? "form" : undefined}>
      <RoleForm action={`${base}/role`} member={member} />
      <SecondThought action={`${base}/remove`} member={member} label={t("remove")} hint={t("removeHint")} />
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
      <NamedPerson
        name={member.name}
        email={member.email}
        after={`${isSelf ? ` (${t("you")})` : ""} · ${roles(member.role)}`}
        note={t(`roleHint.${member.role}`)}
      />
      {account.role === "focal-point" ? <KeepMember members={members} member={member} /> : null}
    </li>
  );
};
