import { answerForm } from "../../../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ fields, locale }) => `/${locale}/secretariat/delegations/${fields.delegation}`,
  call: ({ api, fields: { delegation = "", invitation = "", form = "" } }) =>
    api.invitation.takeBack({ delegation, invitation, form }),
  done: (_, { fields, locale }) => `/${locale}/secretariat/delegations/${fields.delegation}?made=back#made`,
});
