import { answerForm } from "../../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ locale }) => `/${locale}/delegation/network`,
  call: ({ api, fields: { form = "" } }) => api.network.confirm({ form }),
  done: (_, { locale }) => `/${locale}/delegation/network?saved=yes`,
});
