import type { Member } from "@rabat/core/partner";
import { getTranslations } from "next-intl/server";
import { RoleForm, SecondThought } from "../members/keep-person.tsx";
import { NamedPerson } from "../members/named-person.tsx";
import type { DelegationPage } from "./delegation-page.ts";

type DelegationPersonProps = { page: DelegationPage; member: Member };

/** A member, whose role a head changes and whose access a head ends. */
export const DelegationPerson = async ({ page: { here, account, held }, member }: DelegationPersonProps) => {
  const t = await getTranslations("delegations");
  const roles = await getTranslations("role");
  const { person, name, email, role } = member;
  return (
    <li className="member">
      <NamedPerson name={name} email={email} after={` · ${roles(role)}`} />
      {account.role === "head" ? (
        <div className="keep-member" id={held.values.person === person ? "form" : undefined}>
          <RoleForm action={`${here}/role`} member={member} />
          <SecondThought action={`${here}/end`} member={member} label={t("end")} hint={t("endHint")} />
        </div>
      ) : null}
    </li>
  );
};
