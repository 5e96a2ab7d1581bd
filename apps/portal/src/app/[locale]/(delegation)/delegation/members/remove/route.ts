import { answerForm } from "../../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ locale }) => `/${locale}/delegation/members`,
  call: ({ api, fields }) => api.member.remove({ person: fields.person ?? "", form: fields.form ?? "" }),
  done: (_, { locale }) => `/${locale}/delegation/members`,
});
