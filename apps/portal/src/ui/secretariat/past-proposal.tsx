import type { ProposalState } from "@rabat/core/partner";
import { getTranslations } from "next-intl/server";
import { instantWords } from "../instant-words.ts";
import { ProposalWords } from "./proposal-words.tsx";
import type { Proposal, SecretariatPage } from "./secretariat-page.ts";

type Past = Proposal & { state: Exclude<ProposalState, "open"> };

/** A proposal that has had its answer or that nobody answered in time. */
export const PastProposal = async ({ page, proposal }: { page: SecretariatPage; proposal: Past }) => {
  const t = await getTranslations("people");
  const words = instantWords(await getTranslations("date"), page.locale);
  const { proposedBy, decidedBy, decided, expires, state, reason } = proposal;
  return (
    <li className="member">
      <ProposalWords proposal={proposal} />
      <p className="meta">
        {t.rich("proposedBy", { name: () => <bdi>{proposedBy.name}</bdi> })}
        <br />
        {t.rich(`state.${state}`, {
          name: () => <bdi>{decidedBy}</bdi>,
          instant: words.instant(decided ?? expires, page.account.zone),
        })}
        {reason === "" ? null : (
          <>
            <br />
            <bdi>{reason}</bdi>
          </>
        )}
      </p>
    </li>
  );
};
