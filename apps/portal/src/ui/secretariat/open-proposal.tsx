import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { errorOf } from "../../server/form/refusals.ts";
import { SubmitButton } from "../button.tsx";
import { describedBy, Field } from "../field.tsx";
import { instantWords } from "../instant-words.ts";
import { Names } from "../names.tsx";
import { ProposalWords } from "./proposal-words.tsx";
import type { Proposal, SecretariatPage } from "./secretariat-page.ts";

type OpenProposalProps = { page: SecretariatPage; proposal: Proposal };

/** The two answers of a second person; a refusal says why. */
const Answer = async ({ page: { here, held }, proposal: { id, subject } }: OpenProposalProps) => {
  const t = await getTranslations("people");
  const field = await getTranslations("field");
  const isHeld = held.values.proposal === id;
  const { error } = isHeld ? errorOf(held.errors, "reason") : {};
  const reason = isHeld ? "reason" : `reason-${id}`;
  const about = <span className="visually-hidden"> ({subject.name})</span>;
  const answering = (decision: string) => (
    <>
      <input type="hidden" name="form" value={randomUUID()} />
      <input type="hidden" name="proposal" value={id} />
      <input type="hidden" name="decision" value={decision} />
    </>
  );
  return (
    <div className="keep-member" id={isHeld ? "form" : undefined}>
      <form method="post" action={`${here}/decide`}>
        {answering("confirmed")}
        <SubmitButton>
          {t("confirm")}
          {about}
        </SubmitButton>
      </form>
      <details open={error !== undefined}>
        <summary>
          {t("refuse")}
          {about}
        </summary>
        <form method="post" action={`${here}/decide`}>
          {answering("refused")}
          <Field id={reason} label={field("reason")} {...(error ? { error } : {})}>
            <textarea
              id={reason}
              name="reason"
              rows={2}
              required
              maxLength={1_000}
              defaultValue={isHeld ? held.values.reason : ""}
              aria-describedby={describedBy(reason, error ? { error } : {})}
              aria-invalid={error ? true : undefined}
            />
          </Field>
          <SubmitButton kind="grave">
            {t("refuse")}
            {about}
          </SubmitButton>
        </form>
      </details>
    </div>
  );
};

/** A proposal that waits for a second person: whoever may answers it, whoever made it takes it back. */
export const OpenProposal = async ({ page, proposal }: OpenProposalProps) => {
  const { locale, here, account } = page;
  const t = await getTranslations("people");
  const words = instantWords(await getTranslations("date"), locale);
  const { id, subject, proposedBy, confirmers, expires } = proposal;
  const names = confirmers.map(({ name }) => name);
  return (
    <li className="member">
      <div>
        <ProposalWords proposal={proposal} />
        <p className="meta">
          {t.rich("proposedBy", { name: () => <bdi>{proposedBy.name}</bdi> })}
          <br />
          {names.length === 0
            ? t("nobodyConfirms")
            : t.rich("confirmers", {
                names: () => <Names locale={locale} names={names} type="disjunction" />,
              })}
          <br />
          {t("until", { instant: words.instant(expires, account.zone) })}
        </p>
      </div>
      {confirmers.some(({ person }) => person === account.person) ? (
        <Answer page={page} proposal={proposal} />
      ) : null}
      {proposedBy.person === account.person ? (
        <form method="post" action={`${here}/decide`}>
          <input type="hidden" name="form" value={randomUUID()} />
          <input type="hidden" name="proposal" value={id} />
          <input type="hidden" name="decision" value="taken-back" />
          <SubmitButton kind="quiet">
            {t("takeBack")}
            <span className="visually-hidden"> ({subject.name})</span>
          </SubmitButton>
        </form>
      ) : null}
    </li>
  );
};
