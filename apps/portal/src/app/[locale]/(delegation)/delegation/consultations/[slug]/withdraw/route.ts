import { answerForm } from "../../../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ fields, locale }) => `/${locale}/delegation/consultations/${fields.slug}/receipt`,
  call: ({ api, fields }) =>
    api.contribution.withdraw({ consultation: fields.slug ?? "", form: fields.form ?? "" }),
  done: (_, { fields, locale }) => `/${locale}/delegation/consultations/${fields.slug}`,
});
