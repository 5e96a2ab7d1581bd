import { answerForm } from "../../../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ fields, locale }) => `/${locale}/secretariat/delegations/${fields.delegation}`,
  call: ({ api, locale, fields: { delegation = "", email = "", name = "", form = "" } }) =>
    api.delegation.invite({ delegation, email: email.trim(), name, locale, form }),
  done: (_, { fields, locale }) =>
    `/${locale}/secretariat/delegations/${fields.delegation}?made=invited#made`,
});
