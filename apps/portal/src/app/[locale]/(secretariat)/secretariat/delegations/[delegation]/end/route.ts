import { answerForm } from "../../../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ fields, locale }) => `/${locale}/secretariat/delegations/${fields.delegation}`,
  call: ({ api, fields: { delegation = "", person = "", form = "" } }) =>
    api.delegation.endAccess({ delegation, person, form }),
  done: (_, { fields, locale }) => `/${locale}/secretariat/delegations/${fields.delegation}?made=ended#made`,
});
