import { randomUUID } from "node:crypto";
import type { Member } from "@rabat/core/partner";
import { getTranslations } from "next-intl/server";
import { SubmitButton } from "../button.tsx";
import type { DelegationPage } from "./delegation-page.ts";

type DelegationPersonProps = { page: DelegationPage; member: Member };

/** A member; ending the access is a second thought behind a summary. */
export const DelegationPerson = async ({ page: { here, account, held }, member }: DelegationPersonProps) => {
  const t = await getTranslations("delegations");
  const roles = await getTranslations("role");
  const { person, name, email, role } = member;
  const end = (
    <>
      {t("end")}
      <span className="visually-hidden"> ({name})</span>
    </>
  );
  return (
    <li className="member">
      <div>
        <p>
          <strong>
            <bdi>{name}</bdi>
          </strong>{" "}
          · {roles(role)}
        </p>
        <p className="meta">
          <bdi>{email}</bdi>
        </p>
      </div>
      {account.role === "head" ? (
        <div className="keep-member" id={held.values.person === person ? "form" : undefined}>
          <details>
            <summary>{end}</summary>
            <form method="post" action={`${here}/end`}>
              <input type="hidden" name="form" value={randomUUID()} />
              <input type="hidden" name="person" value={person} />
              <p className="meta">{t("endHint")}</p>
              <SubmitButton kind="grave">{end}</SubmitButton>
            </form>
          </details>
        </div>
      ) : null}
    </li>
  );
};
