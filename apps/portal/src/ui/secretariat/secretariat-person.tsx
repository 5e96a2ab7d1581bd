import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { SubmitButton } from "../button.tsx";
import { SecondThought } from "../members/keep-person.tsx";
import { NamedPerson } from "../members/named-person.tsx";
import type { SecretariatPage } from "./secretariat-page.ts";

type Member = SecretariatPage["known"]["members"][number];
type SecretariatPersonProps = { page: SecretariatPage; member: Member };

/** One of the Secretariat's people, and what a head can propose about them; nobody's own role is theirs to propose. */
export const SecretariatPerson = async ({ page, member }: SecretariatPersonProps) => {
  const { here, account, held } = page;
  const t = await getTranslations("people");
  const members = await getTranslations("members");
  const roles = await getTranslations("role");
  const { person, name, email, role } = member;
  const isSelf = person === account.person;
  const other = role === "head" ? "officer" : "head";
  return (
    <li className="member">
      <NamedPerson
        name={name}
        email={email}
        after={`${isSelf ? ` (${members("you")})` : ""} · ${roles(role)}`}
      />
      {account.role === "head" ? (
        <div className="keep-member" id={held.values.person === person ? "form" : undefined}>
          {isSelf ? null : (
            <form method="post" action={`${here}/propose`}>
              <input type="hidden" name="form" value={randomUUID()} />
              <input type="hidden" name="kind" value="role" />
              <input type="hidden" name="person" value={person} />
              <input type="hidden" name="role" value={other} />
              <SubmitButton kind="quiet">
                {t("proposeRole", { role: roles(other) })}
                <span className="visually-hidden"> ({name})</span>
              </SubmitButton>
            </form>
          )}
          <SecondThought
            action={`${here}/propose`}
            member={member}
            label={t("proposeEnd")}
            hint={t("proposeEndHint")}
            fields={{ kind: "end" }}
          />
        </div>
      ) : null}
    </li>
  );
};
