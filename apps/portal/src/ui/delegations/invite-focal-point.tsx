import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { SubmitButton } from "../button.tsx";
import { InvitedPersonFields } from "../members/invited-person-fields.tsx";
import type { DelegationPage } from "./delegation-page.ts";

export const InviteFocalPoint = async ({ page: { here, held } }: { page: DelegationPage }) => {
  const t = await getTranslations("delegations");
  return (
    <section className="section" aria-labelledby="invite-title">
      <h2 className="section-heading" id="invite-title">
        {t("invite")}
      </h2>
      <form
        method="post"
        action={`${here}/invite`}
        id={held.values.person === undefined ? "form" : undefined}
      >
        <input type="hidden" name="form" value={randomUUID()} />
        <InvitedPersonFields held={held} />
        <p className="meta">{t("inviteHint")}</p>
        <SubmitButton>{t("inviteDo")}</SubmitButton>
      </form>
    </section>
  );
};
