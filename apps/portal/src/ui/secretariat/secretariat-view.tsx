import { getTranslations } from "next-intl/server";
import { InvitationList } from "../delegations/invitation-list.tsx";
import { FormErrors } from "../form-errors.tsx";
import { Notice } from "../notice.tsx";
import { PageHeading } from "../page-heading.tsx";
import { OpenProposal } from "./open-proposal.tsx";
import { PastProposal } from "./past-proposal.tsx";
import { ProposeInvitation } from "./propose-invitation.tsx";
import type { SecretariatPage } from "./secretariat-page.ts";
import { SecretariatPerson } from "./secretariat-person.tsx";

export const made = ["proposed", "confirmed", "refused", "taken-back", "sent-again", "back"] as const;
type Made = (typeof made)[number];

/** The Secretariat's own people: what waits for a second person, who is there, whom a head can send for. */
export const SecretariatView = async ({ page, made }: { page: SecretariatPage; made: Made | null }) => {
  const { locale, here, account, known, held } = page;
  const t = await getTranslations("people");
  const open = known.proposals.filter(({ state }) => state === "open");
  const past = known.proposals.flatMap(({ state, ...each }) =>
    state === "open" ? [] : [{ ...each, state }],
  );
  const isHead = account.role === "head";
  return (
    <>
      <FormErrors errors={held.errors} />
      <PageHeading title={t("title")} lead={t("lead")} />
      <div id="made">
        {made === null ? null : (
          <Notice kind="success" title={t(`made.${made}`)}>
            <p>{t(`madeText.${made}`)}</p>
          </Notice>
        )}
      </div>
      <h2 className="section-heading">{t("open")}</h2>
      {open.length === 0 ? <p className="empty">{t("noneOpen")}</p> : null}
      <ul className="task-list" role="list">
        {open.map((proposal) => (
          <OpenProposal key={proposal.id} page={page} proposal={proposal} />
        ))}
      </ul>
      <h2 className="section section-heading">{t("people")}</h2>
      <ul className="task-list" role="list">
        {known.members.map((member) => (
          <SecretariatPerson key={member.person} page={page} member={member} />
        ))}
      </ul>
      <InvitationList locale={locale} here={here} account={account} invitations={known.invitations} />
      {isHead ? <ProposeInvitation page={page} /> : <p className="meta">{t("headOnly")}</p>}
      {past.length === 0 ? null : (
        <section className="section" aria-labelledby="past-title">
          <h2 className="section-heading" id="past-title">
            {t("past")}
          </h2>
          <ul className="task-list" role="list">
            {past.map((proposal) => (
              <PastProposal key={proposal.id} page={page} proposal={proposal} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
