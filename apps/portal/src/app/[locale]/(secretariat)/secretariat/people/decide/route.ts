import type { ProposalDecision } from "@rabat/core/partner";
import { answerForm } from "../../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ locale }) => `/${locale}/secretariat/people`,
  call: ({ api, fields: { proposal = "", decision = "", reason = "", form = "" } }) =>
    api.secretariat.decide({ proposal, decision: decision as ProposalDecision, reason, form }),
  done: (_, { fields, locale }) => `/${locale}/secretariat/people?made=${fields.decision}#made`,
});
