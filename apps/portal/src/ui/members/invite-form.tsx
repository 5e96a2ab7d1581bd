import { randomUUID } from "node:crypto";
import { delegateRoles } from "@rabat/core/partner";
import { getTranslations } from "next-intl/server";
import { errorOf } from "../../server/form/refusals.ts";
import { SubmitButton } from "../button.tsx";
import { ChoiceList } from "../choice-list.tsx";
import { InvitedPersonFields } from "./invited-person-fields.tsx";
import type { Members } from "./members.ts";

export const InviteForm = async ({ members: { locale, held } }: { members: Members }) => {
  const t = await getTranslations("members");
  const roles = await getTranslations("role");
  const field = await getTranslations("field");
  const { values, errors } = held;
  return (
    <section className="section" aria-labelledby="invite-title">
      <h2 className="section-heading" id="invite-title">
        {t("invite")}
      </h2>
      <form
        method="post"
        action={`/${locale}/delegation/members/invite`}
        id={values.person === undefined && values.clearance === undefined ? "form" : undefined}
      >
        <input type="hidden" name="form" value={randomUUID()} />
        <InvitedPersonFields held={held} />
        <ChoiceList
          id="role"
          name="role"
          legend={field("role")}
          choices={delegateRoles.map((role) => ({
            value: role,
            label: roles(role),
            hint: t(`roleHint.${role}`),
          }))}
          selected={[values.email === undefined ? "contributor" : (values.role ?? "")]}
          {...errorOf(errors, "role")}
        />
        <SubmitButton>{t("inviteDo")}</SubmitButton>
      </form>
    </section>
  );
};
