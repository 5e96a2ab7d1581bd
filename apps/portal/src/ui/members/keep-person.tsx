import { randomUUID } from "node:crypto";
import { delegateRoles, type Member } from "@rabat/core/partner";
import { getTranslations } from "next-intl/server";
import { SubmitButton } from "../button.tsx";

type OnPerson = { action: string; member: Pick<Member, "person" | "name"> };

/** Chooses a member's role in the delegation anew. */
export const RoleForm = async ({ action, member }: { action: string; member: Member }) => {
  const t = await getTranslations("members");
  const roles = await getTranslations("role");
  const field = await getTranslations("field");
  const { person, role, name } = member;
  return (
    <form method="post" action={action}>
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
        <span className="visually-hidden"> ({name})</span>
      </SubmitButton>
    </form>
  );
};

type SecondThoughtProps = OnPerson & { label: string; hint: string; fields?: Record<string, string> };

/** A grave deed on a person, behind a summary that says the same: it takes a second thought. */
export const SecondThought = ({ action, member, label, hint, fields = {} }: SecondThoughtProps) => {
  const deed = (
    <>
      {label}
      <span className="visually-hidden"> ({member.name})</span>
    </>
  );
  return (
    <details>
      <summary>{deed}</summary>
      <form method="post" action={action}>
        <input type="hidden" name="form" value={randomUUID()} />
        <input type="hidden" name="person" value={member.person} />
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p className="meta">{hint}</p>
        <SubmitButton kind="grave">{deed}</SubmitButton>
      </form>
    </details>
  );
};
