import { randomUUID } from "node:crypto";
import { secretariatRoles } from "@rabat/core/partner";
import { getTranslations } from "next-intl/server";
import { errorOf } from "../../server/form/refusals.ts";
import { SubmitButton } from "../button.tsx";
import { ChoiceList } from "../choice-list.tsx";
import { InvitedPersonFields } from "../members/invited-person-fields.tsx";
import type { SecretariatPage } from "./secretariat-page.ts";

export const ProposeInvitation = async ({ page: { here, held } }: { page: SecretariatPage }) => {
  const t = await getTranslations("people");
  const roles = await getTranslations("role");
  const field = await getTranslations("field");
  const { kind, role } = held.values;
  return (
    <section className="section" aria-labelledby="propose-title">
      <h2 className="section-heading" id="propose-title">
        {t("proposeInvitation")}
      </h2>
      <form method="post" action={`${here}/propose`} id={kind === "invite" ? "form" : undefined}>
        <input type="hidden" name="form" value={randomUUID()} />
        <input type="hidden" name="kind" value="invite" />
        <InvitedPersonFields held={kind === "invite" ? held : { values: {}, errors: [] }} />
        <ChoiceList
          id="role"
          name="role"
          legend={field("role")}
          choices={secretariatRoles.map((value) => ({
            value,
            label: roles(value),
            hint: t(`roleHint.${value}`),
          }))}
          selected={[kind === "invite" ? (role ?? "") : "officer"]}
          {...errorOf(kind === "invite" ? held.errors : [], "role")}
        />
        <p className="meta">{t("proposeHint")}</p>
        <SubmitButton>{t("proposeDo")}</SubmitButton>
      </form>
    </section>
  );
};
