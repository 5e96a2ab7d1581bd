import { answerForm } from "../../../../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ fields, locale }) =>
    `/${locale}/delegation/consultations/${fields.slug}/comments/${encodeURIComponent(fields.id ?? "")}`,
  call: ({ api, fields }) => {
    const { slug = "", id = "", version, form = "" } = fields;
    return api.comment.setAside({ consultation: slug, id, version: Number(version), form });
  },
  done: (_, { fields, locale }) => `/${locale}/delegation/consultations/${fields.slug}`,
});
