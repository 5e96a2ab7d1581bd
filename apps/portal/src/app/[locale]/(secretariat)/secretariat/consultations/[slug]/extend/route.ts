import { answerForm } from "../../../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ fields, locale }) => `/${locale}/secretariat/consultations/${fields.slug}`,
  call: ({ api, fields: { slug = "", delegation, local = "", form = "" } }) =>
    api.consultation.extend({ consultation: slug, delegation: delegation || null, local, form }),
  done: (_, { fields, locale }) => `/${locale}/secretariat/consultations/${fields.slug}`,
});
