import { getTranslations } from "next-intl/server";
import { FormErrors } from "../form-errors.tsx";
import { Notice } from "../notice.tsx";
import { PageHeading, titleIn } from "../page-heading.tsx";
import type { DelegationPage } from "./delegation-page.ts";
import { DelegationPerson } from "./delegation-person.tsx";
import { InvitationList } from "./invitation-list.tsx";
import { InviteFocalPoint } from "./invite-focal-point.tsx";

export const made = ["invited", "sent-again", "back", "role", "ended"] as const;
type Made = (typeof made)[number];

type DelegationViewProps = { page: DelegationPage; made: Made | null };

/** One delegation's people, as the Secretariat keeps them; only a head changes anything here. */
export const DelegationView = async ({ page, made }: DelegationViewProps) => {
  const { locale, account, known, held } = page;
  const t = await getTranslations("delegations");
  const isHead = account.role === "head";
  return (
    <>
      <FormErrors errors={held.errors} />
      <PageHeading
        {...titleIn(known.delegation.name, locale)}
        kicker={<a href={`/${locale}/secretariat/delegations`}>{t("title")}</a>}
      />
      <div id="made">
        {made === null ? null : (
          <Notice kind="success" title={t(`made.${made}`)}>
            <p>{t(`madeText.${made}`)}</p>
          </Notice>
        )}
      </div>
      <h2 className="section-heading">{t("people")}</h2>
      {known.members.length === 0 ? <p className="empty">{t("nobody")}</p> : null}
      <ul className="task-list" role="list">
        {known.members.map((member) => (
          <DelegationPerson key={member.person} page={page} member={member} />
        ))}
      </ul>
      <InvitationList locale={locale} here={page.here} account={account} invitations={known.invitations} />
      {isHead ? <InviteFocalPoint page={page} /> : <p className="meta">{t("headOnly")}</p>}
    </>
  );
};
