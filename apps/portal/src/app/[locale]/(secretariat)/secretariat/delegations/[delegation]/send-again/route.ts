import { answerForm } from "../../../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ fields, locale }) => `/${locale}/secretariat/delegations/${fields.delegation}`,
  call: ({ api, locale, fields: { delegation = "", invitation = "", form = "" } }) =>
    api.invitation.sendAgain({ delegation, invitation, locale, form }),
  done: (_, { fields, locale }) =>
    `/${locale}/secretariat/delegations/${fields.delegation}?made=sent-again#made`,
});
