import { answerForm } from "../../../../../../../../server/form/answer.ts";
import { readChecked } from "../../../../../../../../server/form/checked.ts";

export const POST = answerForm({
  page: ({ fields, locale }) => `/${locale}/delegation/consultations/${fields.slug}/check`,
  call: ({ api, fields: { slug = "", form = "", checked } }) =>
    api.contribution.submit({ consultation: slug, checked: readChecked(checked), form }),
  done: (_, { fields, locale }) => `/${locale}/delegation/consultations/${fields.slug}/receipt`,
});
