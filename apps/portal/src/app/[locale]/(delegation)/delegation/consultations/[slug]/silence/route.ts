import { answerForm } from "../../../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ fields, locale }) => `/${locale}/delegation/consultations/${fields.slug}`,
  call: ({ api, fields: { slug = "", reason = "", form = "" } }) =>
    api.silence.break({ consultation: slug, reason, form }),
  done: (_, { fields, locale }) => `/${locale}/delegation/consultations/${fields.slug}#silence`,
});
